package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.annotation.collect.CollectionCounts;
import io.github.corenlpaffect.annotation.collect.CollectionListener;
import io.github.corenlpaffect.annotation.collect.Outcome;
import io.github.corenlpaffect.text.Rejection;
import io.github.corenlpaffect.train.TrainingListener;

/** Tells a person how a collection goes on. */
final class CollectionProgress implements CollectionListener {
  private final TrainingListener progress;
  private final RejectionNotes rejections;

  CollectionProgress(TrainingListener progress) {
    this.progress = progress;
    rejections = new RejectionNotes(progress);
  }

  @Override
  public void resumed(long records) {
    progress.say(String.format("going on after %,d records", records));
  }

  @Override
  public void rejected(Rejection rejection) {
    rejections.add(rejection);
  }

  @Override
  public void advanced(long bytes, CollectionCounts counts) {
    progress.advance(bytes, String.format("%,d texts left", counts.of(Outcome.KEPT)));
  }
}
