package io.github.corenlpaffect.annotation.collect;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import io.github.corenlpaffect.text.SourceReader;
import io.github.corenlpaffect.text.TextRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Collects texts worth labelling. Works on several threads, but what it collects does not depend on
 * them. For use by one thread.
 */
public final class Collector {
  private static final long CHECKPOINT_INTERVAL_NANOS = 30_000_000_000L;

  private final Function<String, List<String>> splitter;
  private final Predicate<String> languages;
  private final AffectModel model;
  private final SentencePipeline pipeline = SentencePipeline.tokenizing();
  private final long interval;

  /**
   * A collector.
   *
   * @param model predicts the affect by which texts are chosen
   * @throws IllegalArgumentException if the language is not known; lists those that are
   */
  public Collector(CollectionOptions options, AffectModel model) {
    this(options, model, CHECKPOINT_INTERVAL_NANOS);
  }

  /**
   * A collector.
   *
   * @param interval after how many nanoseconds a checkpoint is written
   */
  Collector(CollectionOptions options, AffectModel model, long interval) {
    splitter = options.whole() ? List::of : new SentenceSplitter()::sentences;
    languages = options.language().<Predicate<String>>map(LanguageFilter::new).orElse(text -> true);
    this.model = model;
    this.interval = interval;
  }

  /**
   * Reads all sources into a collection, from where an earlier run has left it.
   *
   * @throws IOException if a source lacks a field, or a file cannot be written
   */
  public void collect(SourceReader reader, TextCollection collection, CollectionListener listener)
      throws IOException {
    CollectionCounts counts = collection.counts();
    Batches batches = new Batches(reader);
    if (counts.records() > 0) {
      listener.resumed(counts.records());
      batches.skip(counts.records());
    }
    long saved = System.nanoTime();
    List<TextRecord> batch = batches.next(counts, listener);
    while (!batch.isEmpty()) {
      take(batch, collection);
      if (System.nanoTime() - saved >= interval) {
        collection.save();
        saved = System.nanoTime();
      }
      listener.advanced(reader.position(), counts);
      batch = batches.next(counts, listener);
    }
  }

  private void take(List<TextRecord> batch, TextCollection collection) throws IOException {
    List<Prepared> texts = batch.parallelStream().flatMap(this::prepared).toList();
    List<Prepared> fresh = new ArrayList<>();
    for (Prepared text : texts) {
      if (collection.isNew(text)) {
        fresh.add(text);
      }
    }
    List<Optional<Affect>> affects = fresh.parallelStream().map(this::affect).toList();
    for (int i = 0; i < fresh.size(); i++) {
      collection.add(fresh.get(i), affects.get(i));
    }
  }

  private Stream<Prepared> prepared(TextRecord record) {
    return splitter.apply(PersonalData.masked(record.text()).strip()).stream()
        .map(text -> Prepared.of(record, text));
  }

  /** The affect of a text in the right language. */
  private Optional<Affect> affect(Prepared text) {
    return languages.test(text.text())
        ? Optional.of(model.predict(pipeline.sentence(text.text())))
        : Optional.empty();
  }
}
