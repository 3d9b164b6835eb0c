package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.annotation.collect.CollectionCounts;
import io.github.corenlpaffect.annotation.collect.CollectionListener;
import io.github.corenlpaffect.annotation.collect.Outcome;
import io.github.corenlpaffect.text.Rejection;
import io.github.corenlpaffect.train.TrainingListener;

/** Tells a person how a collection goes on, and of the first records that cannot be read. */
final class CollectionProgress implements CollectionListener {
  private static final int MOST_REJECTIONS = 10;

  private final TrainingListener progress;
  private int rejections;

  CollectionProgress(TrainingListener progress) {
    this.progress = progress;
  }

  @Override
  public void resumed(long records) {
    progress.say(String.format("going on after %,d records", records));
  }

  @Override
  public void rejected(Rejection rejection) {
    rejections++;
    if (rejections <= MOST_REJECTIONS) {
      progress.say("left out: " + rejection);
    } else if (rejections == MOST_REJECTIONS + 1) {
      progress.say("left out: more, which are only counted");
    }
  }

  @Override
  public void advanced(long bytes, CollectionCounts counts) {
    progress.advance(bytes, String.format("%,d texts left", counts.of(Outcome.KEPT)));
  }
}
