package io.github.corenlpaffect.annotation.collect;

import java.util.stream.IntStream;

/**
 * Shares out places among groups as evenly as their sizes allow: what a small group cannot use goes
 * to the others (max-min fairness; Bertsekas and Gallager, Data Networks, 6.5.2).
 */
final class WaterFilling {
  private WaterFilling() {}

  /**
   * The places of each group.
   *
   * @param places how many there are, 0 or more
   * @param sizes how many each group can use, 0 or more
   * @return as many in all as there are places, or as the groups can use; of groups that could use
   *     more, the first ones get what is left over, one each
   */
  static int[] shares(int places, long[] sizes) {
    int[] smallestFirst =
        IntStream.range(0, sizes.length)
            .boxed()
            .sorted((a, b) -> Long.compare(sizes[a], sizes[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] shares = new int[sizes.length];
    int left = places;
    for (int i = 0; i < smallestFirst.length; i++) {
      int group = smallestFirst[i];
      int groupsLeft = sizes.length - i;
      int even = (left + groupsLeft - 1) / groupsLeft;
      shares[group] = (int) Math.min(sizes[group], even);
      left -= shares[group];
    }
    return shares;
  }
}
