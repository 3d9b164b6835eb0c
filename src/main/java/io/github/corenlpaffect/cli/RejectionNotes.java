package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.text.Rejection;
import io.github.corenlpaffect.train.TrainingListener;

/** Tells a person of the first records that cannot be read. */
final class RejectionNotes {
  private static final int MOST = 10;

  private final TrainingListener progress;
  private long count;

  RejectionNotes(TrainingListener progress) {
    this.progress = progress;
  }

  void add(Rejection rejection) {
    count++;
    if (count <= MOST) {
      progress.say("left out: " + rejection);
    } else if (count == MOST + 1) {
      progress.say("left out: more, which are only counted");
    }
  }
}
