package io.github.corenlpaffect.annotation.bestworst;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each pair of items stands in one tuple. Its cost is the number of ways to choose two
 * tuples that share a pair, which is least if pairs repeat as evenly as can be; an item beside
 * itself costs more than anything else. Not for use by several threads.
 */
final class PairCounts {
  private static final long BESIDE_ITSELF = 1L << 32;

  private final Map<Long, Integer> counts = new HashMap<>();
  private long cost;

  PairCounts(List<int[]> tuples) {
    for (int[] tuple : tuples) {
      for (int i = 0; i < tuple.length; i++) {
        for (int j = 0; j < i; j++) {
          add(tuple[i], tuple[j], 1);
        }
      }
    }
  }

  /** Adds an item to what stands beside it, or takes it away. */
  void add(int[] tuple, int place, int item, int change) {
    for (int other = 0; other < tuple.length; other++) {
      if (other != place) {
        add(item, tuple[other], change);
      }
    }
  }

  long cost() {
    return cost;
  }

  /** Whether a pair of this tuple stands elsewhere too, or an item beside itself. */
  boolean repeats(int[] tuple) {
    for (int i = 0; i < tuple.length; i++) {
      for (int j = 0; j < i; j++) {
        if (tuple[i] == tuple[j] || counts.get(key(tuple[i], tuple[j])) > 1) {
          return true;
        }
      }
    }
    return false;
  }

  /** How often pairs stand together again. */
  int repeated() {
    return counts.values().stream().mapToInt(count -> count - 1).sum();
  }

  private void add(int a, int b, int change) {
    if (a == b) {
      cost += change * BESIDE_ITSELF;
      return;
    }
    long key = key(a, b);
    int before = counts.getOrDefault(key, 0);
    cost += change > 0 ? before : 1 - before;
    if (before + change == 0) {
      counts.remove(key);
    } else {
      counts.put(key, before + change);
    }
  }

  private static long key(int a, int b) {
    return ((long) Math.max(a, b) << Integer.SIZE) | Math.min(a, b);
  }
}
