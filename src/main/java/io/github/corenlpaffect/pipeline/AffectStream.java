package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.model.AffectModel;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The affect of any number of texts, by several threads, in the order of the texts and in bounded
 * memory:
 *
 * <pre>
 * try (Stream&lt;Affect&gt; affects = AffectStream.of(model, texts)) {
 *   affects.forEach(...);
 * }
 * </pre>
 *
 * <p>Nothing is read before the stream is used, and then at most {@value
 * OrderedWork#PIECES_PER_THREAD} × {@value Batches#MOST_ITEMS} texts for each thread ahead of what
 * has been taken: who takes slowly has the texts read slowly. The texts are read by the thread that
 * uses the stream, which is sequential and gains nothing from {@link Stream#parallel}. Closing it,
 * or using it up, ends the threads. What reading a text throws surfaces after the affects of the
 * texts before it; an interrupted thread gets CoreNLP's {@code RuntimeInterruptedException}.
 */
public final class AffectStream {
  private AffectStream() {}

  /** The affect of each text, a document that CoreNLP splits into sentences, on all processors. */
  public static Stream<Affect> of(AffectModel model, Iterator<String> texts) {
    return of(model, texts, Runtime.getRuntime().availableProcessors());
  }

  /**
   * The affect of each text, a document that CoreNLP splits into sentences.
   *
   * @param threads how many work on it, beside the one that takes the affects
   * @throws IllegalArgumentException if there are to be no threads
   */
  public static Stream<Affect> of(AffectModel model, Iterator<String> texts, int threads) {
    TextAnnotator annotator = TextAnnotator.ofDocuments(new AffectAnnotator(model, false, false));
    return of(texts, threads, text -> annotator.annotate(text).get(AffectAnnotation.class));
  }

  /** The affect of each text as a function tells it. */
  static Stream<Affect> of(Iterator<String> texts, int threads, Function<String, Affect> affect) {
    OrderedWork<List<String>, List<Affect>> work =
        new OrderedWork<>(
            new Batches<>(texts, String::length),
            threads,
            batch -> batch.stream().map(affect).toList());
    Spliterator<List<Affect>> results =
        Spliterators.spliteratorUnknownSize(work, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(results, false).onClose(work::close).flatMap(List::stream);
  }
}
