package io.github.corenlpaffect.application.bulk;

import com.google.common.collect.Iterators;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.AffectCsv;
import io.github.corenlpaffect.pipeline.Batches;
import io.github.corenlpaffect.pipeline.OrderedWork;
import io.github.corenlpaffect.pipeline.TextAnnotator;
import io.github.corenlpaffect.text.Reading;
import io.github.corenlpaffect.text.SourceReader;
import io.github.corenlpaffect.text.TextRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/**
 * Writes the affect of records to a folder, in their order, however many threads work on it. What
 * it writes depends on nothing but records, options and model, and not on whether earlier runs of
 * the same call were killed. For use by one thread.
 */
public final class Bulk {
  private static final long SAVING_INTERVAL_NANOS = 1_000_000_000L;

  private final BulkOptions options;
  private final RowFormat format;
  private final Packing packing;
  private final BatchWork work;
  private final int threads;
  private final long interval;

  /**
   * A run.
   *
   * @param model whose further outputs have columns in CSV
   * @param annotator tells the affect by this model; called by all threads
   * @param threads how many, at least one
   */
  public Bulk(BulkOptions options, AffectModel model, TextAnnotator annotator, int threads) {
    this(options, model, annotator, threads, SAVING_INTERVAL_NANOS);
  }

  /**
   * A run.
   *
   * @param interval after how many nanoseconds it notes how far it has come
   */
  Bulk(
      BulkOptions options, AffectModel model, TextAnnotator annotator, int threads, long interval) {
    this.options = options;
    this.threads = threads;
    this.interval = interval;
    format =
        switch (options.format()) {
          case JSONL -> new JsonRows(options);
          case CSV -> new CsvRows(options, AffectCsv.of(model, false));
        };
    packing = options.gzip() ? Packing.GZIP : Packing.NONE;
    work = new BatchWork(annotator, format, packing, options.longest());
  }

  /**
   * Reads all records into the folder, from where an earlier run has left it.
   *
   * @throws IOException if the input is another than that of the earlier run, has changed
   *     meanwhile, or lacks a field; or if the folder cannot be written. What was written is kept
   *     for the next run
   */
  public void run(SourceReader reader, BulkCall call, BulkFolder folder, BulkListener listener)
      throws IOException {
    try {
      write(reader, folder, listener);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    call.requireUnchangedInputs();
    folder.finish();
  }

  private void write(SourceReader reader, BulkFolder folder, BulkListener listener)
      throws IOException {
    RecordIterator records =
        new RecordIterator(reader, format.added(), options.format() == BulkFormat.CSV);
    Iterator<ReadBatch> batches = batches(records);
    skip(batches, folder.state(), listener);
    long saved = System.nanoTime();
    try (OrderedWork<ReadBatch, BatchResult> results = new OrderedWork<>(batches, threads, work)) {
      while (results.hasNext()) {
        BatchResult result = results.next();
        boolean first = folder.state().rows() == 0 && result.rows() > 0;
        folder.add(result, first ? header(records) : new byte[0]);
        if (System.nanoTime() - saved >= interval) {
          folder.save();
          saved = System.nanoTime();
        }
        result.rejections().forEach(listener::rejected);
        listener.advanced(reader.position(), folder.state());
      }
    }
  }

  private static Iterator<ReadBatch> batches(Iterator<Reading> records) {
    Iterator<List<Reading>> batches = new Batches<>(records, Bulk::characters);
    return Iterators.transform(batches, ReadBatch::new);
  }

  private static long characters(Reading reading) {
    return reading instanceof TextRecord record
        ? record.fields().stream().mapToLong(String::length).sum()
            + record.object().map(String::length).orElse(0)
        : 0;
  }

  /** Passes over what an earlier run has read. */
  private static void skip(Iterator<ReadBatch> batches, BulkState state, BulkListener listener)
      throws IOException {
    if (state.batches() == 0) {
      return;
    }
    listener.resumed(state.records());
    long digest = BulkState.BEGINNING.digest();
    for (long i = 0; i < state.batches() && batches.hasNext(); i++) {
      digest = batches.next().digest(digest);
    }
    if (digest != state.digest()) {
      throw new IOException(
          "the input is not what it was when the work began; give that again to go on, or"
              + " --overwrite to begin anew");
    }
  }

  private byte[] header(RecordIterator records) {
    return packing.bytes(records.columns().map(format::header).orElse(""));
  }
}
