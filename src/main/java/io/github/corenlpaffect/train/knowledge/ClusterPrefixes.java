package io.github.corenlpaffect.train.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Clusters at several depths of their tree: a row for each prefix of a path that occurs. */
final class ClusterPrefixes {
  private static final int[] LENGTHS = {4, 8, 12, 16};

  private final BrownClusters clusters;
  private final Map<String, Integer> rows = new HashMap<>();

  ClusterPrefixes(BrownClusters clusters) {
    this.clusters = clusters;
    Set<String> prefixes = new TreeSet<>();
    for (String path : clusters.paths().values()) {
      for (int length : LENGTHS) {
        prefixes.add(prefix(path, length));
      }
    }
    prefixes.forEach(prefix -> rows.put(prefix, rows.size()));
  }

  /** Number of prefixes that occur. */
  int count() {
    return rows.size();
  }

  /** The rows of a word as it stands, else of the bare word; none if it has no cluster. */
  int[] rows(String word, String bare) {
    String path = clusters.paths().getOrDefault(word, clusters.paths().get(bare));
    if (path == null) {
      return KnownWord.NOTHING.clusters();
    }
    int[] found = new int[LENGTHS.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = rows.get(prefix(path, LENGTHS[i]));
    }
    return found;
  }

  private static String prefix(String path, int length) {
    return length + ":" + path.substring(0, Math.min(length, path.length()));
  }
}
