package io.github.corenlpaffect.train;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.Pair;
import io.github.corenlpaffect.model.FileReplacement;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Texts with the layers of CoreNLP's richer annotators. They take minutes, so they are kept in the
 * cache folder in CoreNLP's own serialisation, under a name that stands for annotators and texts.
 */
final class Layers {
  private static final int CHUNK = 256;

  private final Path cache;
  private final String annotators;
  private final Workers workers;

  Layers(Path cache, String annotators, Workers workers) {
    this.cache = cache;
    this.annotators = annotators;
    this.workers = workers;
  }

  /**
   * The texts as annotated sentences, one each.
   *
   * @param progress is told how many texts are done
   */
  List<CoreMap> of(String corpus, List<String> texts, IntConsumer progress) throws IOException {
    Path file = cache.resolve("layers-" + corpus + "-" + fingerprint(texts) + ".pb");
    if (!Files.exists(file)) {
      write(file, texts, progress);
    }
    return read(file, texts.size());
  }

  private void write(Path file, List<String> texts, IntConsumer progress) throws IOException {
    SentencePipeline pipeline = SentencePipeline.of(annotators);
    ProtobufAnnotationSerializer serializer = new ProtobufAnnotationSerializer(true);
    Files.createDirectories(cache);
    try (FileReplacement replacement = FileReplacement.of(file)) {
      for (int start = 0; start < texts.size(); start += CHUNK) {
        List<String> chunk = texts.subList(start, Math.min(texts.size(), start + CHUNK));
        Annotation[] annotated = new Annotation[chunk.size()];
        workers.run(chunk.size(), i -> annotated[i] = pipeline.document(chunk.get(i)));
        for (Annotation annotation : annotated) {
          serializer.write(annotation, replacement.stream());
        }
        progress.accept(start + chunk.size());
      }
      replacement.finish();
    }
  }

  private static List<CoreMap> read(Path file, int count) throws IOException {
    ProtobufAnnotationSerializer serializer = new ProtobufAnnotationSerializer(true);
    List<CoreMap> sentences = new ArrayList<>(count);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (int i = 0; i < count; i++) {
        Pair<Annotation, InputStream> next = serializer.read(in);
        sentences.add(SentencePipeline.sentence(next.first));
      }
    } catch (ClassNotFoundException e) {
      throw new IOException("cannot read " + file, e);
    }
    return sentences;
  }

  private String fingerprint(List<String> texts) {
    Hasher hasher = Hashing.sha256().newHasher().putString(annotators, StandardCharsets.UTF_8);
    texts.forEach(text -> hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8));
    return hasher.hash().toString().substring(0, 16);
  }
}
