package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.model.AffectModel;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;

/**
 * Models that were read: one read however many pipelines ask. A file that has changed is read
 * again, a failed read is not remembered, and memory that runs short takes back models that nobody
 * uses. Thread-safe: threads that ask at once wait for one read.
 */
final class ModelCache {
  /** The cache of this JVM. */
  static final ModelCache SHARED = new ModelCache(ModelSource::read);

  private final Reader reader;
  private final Map<ModelSource, SoftReference<AffectModel>> models = new HashMap<>();

  /** How a model is read from its source. */
  @FunctionalInterface
  interface Reader {
    AffectModel read(ModelSource source) throws IOException;
  }

  ModelCache(Reader reader) {
    this.reader = reader;
  }

  /**
   * The model of this source.
   *
   * @throws IOException if it is not there yet and cannot be read
   */
  synchronized AffectModel get(ModelSource source) throws IOException {
    models.values().removeIf(model -> model.refersTo(null));
    SoftReference<AffectModel> known = models.get(source);
    AffectModel model = known == null ? null : known.get();
    if (model == null) {
      model = reader.read(source);
      models.put(source, new SoftReference<>(model));
    }
    return model;
  }
}
