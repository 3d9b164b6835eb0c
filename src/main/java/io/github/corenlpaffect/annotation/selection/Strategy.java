package io.github.corenlpaffect.annotation.selection;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Random;

/** A way to choose among texts. Without state: equal arguments give equal choices. */
interface Strategy {

  /**
   * Chooses texts, the first to be labelled first.
   *
   * @param count how many, at most as many as there are
   * @param random what is left to chance
   * @return the places of different candidates
   */
  ImmutableIntArray choose(Pool pool, int count, Random random);
}
