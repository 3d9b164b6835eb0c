package io.github.corenlpaffect.annotation.bestworst;

import java.util.List;
import java.util.Random;

/**
 * Tuples that are bettered by letting two items of different tuples change places where that makes
 * repeated pairs fewer; how often an item occurs stays the same. Not for use by several threads.
 */
final class TupleSwaps {
  private static final int PASSES = 50;
  private static final int TRIALS = 100;

  private final List<int[]> tuples;
  private final PairCounts pairs;
  private final Random random;

  /**
   * Begins with these tuples, which are changed.
   *
   * @param tuples at least one
   */
  TupleSwaps(List<int[]> tuples, Random random) {
    this.tuples = tuples;
    this.pairs = new PairCounts(tuples);
    this.random = random;
  }

  /** Changes places until no pair is repeated, or no change helps any more. */
  void improve() {
    long before = Long.MAX_VALUE;
    for (int pass = 0; pass < PASSES && pairs.cost() > 0 && pairs.cost() < before; pass++) {
      before = pairs.cost();
      for (int[] tuple : tuples) {
        for (int trial = 0; trial < TRIALS && pairs.repeats(tuple); trial++) {
          trySwap(tuple, tuples.get(random.nextInt(tuples.size())));
        }
      }
    }
  }

  long cost() {
    return pairs.cost();
  }

  List<int[]> tuples() {
    return tuples;
  }

  private void trySwap(int[] tuple, int[] other) {
    if (tuple == other) {
      return;
    }
    int place = random.nextInt(tuple.length);
    int otherPlace = random.nextInt(other.length);
    long before = pairs.cost();
    swap(tuple, place, other, otherPlace);
    if (pairs.cost() > before) {
      swap(tuple, place, other, otherPlace);
    }
  }

  private void swap(int[] tuple, int place, int[] other, int otherPlace) {
    int item = tuple[place];
    int otherItem = other[otherPlace];
    pairs.add(tuple, place, item, -1);
    pairs.add(other, otherPlace, otherItem, -1);
    tuple[place] = otherItem;
    other[otherPlace] = item;
    pairs.add(tuple, place, otherItem, 1);
    pairs.add(other, otherPlace, item, 1);
  }
}
