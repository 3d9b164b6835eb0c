package io.github.corenlpaffect.annotation.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which raters can be compared, by an item that both have answered or over other raters. */
public final class RaterGroups {
  private RaterGroups() {}

  /** The raters, in groups that have no item in common; each rater is in one of them. */
  public static ImmutableList<ImmutableSet<Integer>> of(Ratings ratings) {
    MutableGraph<Integer> connected = GraphBuilder.undirected().build();
    for (int rater = 0; rater < ratings.raters(); rater++) {
      connected.addNode(rater);
    }
    for (int item = 0; item < ratings.items(); item++) {
      connect(ratings, item, connected);
    }
    Set<ImmutableSet<Integer>> groups = new LinkedHashSet<>();
    for (int rater = 0; rater < ratings.raters(); rater++) {
      groups.add(ImmutableSet.copyOf(Graphs.reachableNodes(connected, rater)));
    }
    return ImmutableList.copyOf(groups);
  }

  private static void connect(Ratings ratings, int item, MutableGraph<Integer> connected) {
    int before = -1;
    for (int rater = 0; rater < ratings.raters(); rater++) {
      if (ratings.has(item, rater)) {
        if (before >= 0) {
          connected.putEdge(before, rater);
        }
        before = rater;
      }
    }
  }
}
