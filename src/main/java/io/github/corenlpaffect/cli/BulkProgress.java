package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.application.bulk.BulkListener;
import io.github.corenlpaffect.application.bulk.BulkState;
import io.github.corenlpaffect.text.Rejection;
import io.github.corenlpaffect.train.TrainingListener;
import java.util.Locale;

/** Tells a person how a bulk run goes on. */
final class BulkProgress implements BulkListener {
  private static final double NANOS = 1e9;

  private final TrainingListener progress;
  private final RejectionNotes rejections;
  private final long start = System.nanoTime();
  private long before;

  BulkProgress(TrainingListener progress) {
    this.progress = progress;
    rejections = new RejectionNotes(progress);
  }

  @Override
  public void resumed(long records) {
    before = records;
    progress.say(String.format(Locale.ROOT, "going on after %,d records", records));
  }

  @Override
  public void rejected(Rejection rejection) {
    rejections.add(rejection);
  }

  @Override
  public void advanced(long bytes, BulkState state) {
    double seconds = (System.nanoTime() - start) / NANOS;
    progress.advance(
        bytes,
        String.format(
            Locale.ROOT, "%,d rows, %,.0f/s", state.rows(), (state.records() - before) / seconds));
  }
}
