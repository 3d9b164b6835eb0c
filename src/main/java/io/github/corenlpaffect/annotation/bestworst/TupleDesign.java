package io.github.corenlpaffect.annotation.bestworst;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Which items are shown together: random 4-tuples in which every item occurs equally often, but for
 * one, no item twice in one, and no pair of items more often than it must (Kiritchenko and Mohammad
 * 2016). Drawn anew several times, from a seed; the design with the fewest repeated pairs is taken.
 */
final class TupleDesign {
  /** How many items are compared at a time. */
  static final int SIZE = 4;

  private static final int RESTARTS = 10;

  private TupleDesign() {}

  /**
   * A design.
   *
   * @param items how many items there are, at least {@value #SIZE}
   * @param factor tuples for each item; 1.5 to 2 suffice (Kiritchenko and Mohammad 2016)
   * @return tuples of different items' numbers, from 0
   * @throws IllegalArgumentException if there are too few items or tuples
   */
  static List<int[]> of(int items, double factor, long seed) {
    checkArgument(
        items >= SIZE,
        "%s texts cannot be compared by %ss; at least that many are needed",
        items,
        SIZE);
    int tuples = (int) Math.round(items * factor);
    checkArgument(
        (long) tuples * SIZE >= items,
        "%s tuples for each text leave some out; at least %s are needed",
        factor,
        1.0 / SIZE);
    Random random = new Random(seed);
    TupleSwaps best = null;
    for (int restart = 0; restart < RESTARTS && (best == null || best.cost() > 0); restart++) {
      TupleSwaps drawn = new TupleSwaps(draw(items, tuples, random), random);
      drawn.improve();
      if (best == null || drawn.cost() < best.cost()) {
        best = drawn;
      }
    }
    return best.tuples();
  }

  /** How many pairs of items stand together more than once, counted as often as they do again. */
  static int repeatedPairs(List<int[]> tuples) {
    return new PairCounts(tuples).repeated();
  }

  /** All items in random order, again and again, cut into tuples. */
  private static List<int[]> draw(int items, int tuples, Random random) {
    List<Integer> order = new ArrayList<>();
    List<Integer> all =
        IntStream.range(0, items).boxed().collect(ArrayList::new, List::add, List::addAll);
    while (order.size() < tuples * SIZE) {
      Collections.shuffle(all, random);
      order.addAll(all);
    }
    List<int[]> drawn = new ArrayList<>();
    for (int tuple = 0; tuple < tuples; tuple++) {
      drawn.add(
          order.subList(tuple * SIZE, (tuple + 1) * SIZE).stream()
              .mapToInt(Integer::intValue)
              .toArray());
    }
    return drawn;
  }
}
