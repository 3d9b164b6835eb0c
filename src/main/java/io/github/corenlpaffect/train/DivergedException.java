package io.github.corenlpaffect.train;

/** Training has come to losses that are no numbers; what the last checkpoint holds is good. */
public final class DivergedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DivergedException(String task, int step) {
    super(
        "the loss of task %s is not a finite number in step %d: try a smaller train.rate; the last"
                .formatted(task, step)
            + " epoch's checkpoint is kept");
  }
}
