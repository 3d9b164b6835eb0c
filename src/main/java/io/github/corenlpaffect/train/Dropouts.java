package io.github.corenlpaffect.train;

/** The {@link Dropout} of each word in one step. */
interface Dropouts {
  /** Every word keeps all its inputs. */
  Dropouts NONE = word -> Dropout.NONE;

  Dropout of(int word);
}
