package io.github.corenlpaffect.train.knowledge;

import com.google.common.base.Throwables;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.util.concurrent.ExecutionException;

/** Reads the same sources once for several trainings, which share what is read. Thread-safe. */
public final class SharedKnowledge implements KnowledgeReader {
  private final Cache<KnowledgeSources, WordKnowledge> known = CacheBuilder.newBuilder().build();

  /** Knowledge that has not been read yet. */
  public SharedKnowledge() {}

  @Override
  public WordKnowledge read(KnowledgeSources sources) throws IOException {
    try {
      return known.get(sources, () -> WordKnowledge.read(sources));
    } catch (ExecutionException e) {
      Throwables.throwIfInstanceOf(e.getCause(), IOException.class);
      throw new IllegalStateException(e.getCause());
    }
  }
}
