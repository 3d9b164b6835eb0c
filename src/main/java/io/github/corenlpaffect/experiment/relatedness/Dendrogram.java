package io.github.corenlpaffect.experiment.relatedness;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Agglomerative clustering with average linkage (UPGMA, Sokal and Michener 1958): the two clusters
 * whose leaves are nearest on average become one, until there is one. Of equal distances the first
 * in the order of the leaves counts. Immutable.
 *
 * @param leaves how many there are
 * @param merges leaves − 1, at distances that never fall
 */
record Dendrogram(int leaves, ImmutableList<Merge> merges) {

  /**
   * Clusters leaves.
   *
   * @param distances symmetric
   */
  static Dendrogram of(double[][] distances) {
    List<Integer> roots = new ArrayList<>();
    List<List<Integer>> members = new ArrayList<>();
    for (int leaf = 0; leaf < distances.length; leaf++) {
      roots.add(leaf);
      members.add(List.of(leaf));
    }
    ImmutableList.Builder<Merge> merges = ImmutableList.builder();
    while (roots.size() > 1) {
      Merge nearest = nearest(roots, members, distances);
      merges.add(nearest);
      roots.removeAll(List.of(nearest.left(), nearest.right()));
      roots.add(members.size());
      members.add(union(members.get(nearest.left()), members.get(nearest.right())));
    }
    return new Dendrogram(distances.length, merges.build());
  }

  /** The groups that are left when only clusters nearer than this are merged. */
  ImmutableList<ImmutableList<Integer>> groupsWithin(double distance) {
    return groups(
        leaves - (int) merges.stream().filter(merge -> merge.distance() < distance).count());
  }

  /**
   * So many groups of leaves, each in order, by their first leaves.
   *
   * @throws IllegalArgumentException if there are fewer leaves, or it is not positive
   */
  ImmutableList<ImmutableList<Integer>> groups(int count) {
    if (count < 1 || count > leaves) {
      throw new IllegalArgumentException(
          String.format("%d tasks cannot make %d groups", leaves, count));
    }
    List<ImmutableList<Integer>> members = new ArrayList<>();
    for (int leaf = 0; leaf < leaves; leaf++) {
      members.add(ImmutableList.of(leaf));
    }
    for (Merge merge : merges.subList(0, leaves - count)) {
      members.add(union(members.get(merge.left()), members.get(merge.right())));
      members.set(merge.left(), ImmutableList.of());
      members.set(merge.right(), ImmutableList.of());
    }
    return members.stream()
        .filter(group -> !group.isEmpty())
        .sorted(Comparator.comparing(group -> group.get(0)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The leaves in an order in which no branches cross. */
  ImmutableList<Integer> order() {
    List<List<Integer>> orders = new ArrayList<>();
    for (int leaf = 0; leaf < leaves; leaf++) {
      orders.add(List.of(leaf));
    }
    for (Merge merge : merges) {
      List<Integer> both = new ArrayList<>(orders.get(merge.left()));
      both.addAll(orders.get(merge.right()));
      orders.add(both);
    }
    return ImmutableList.copyOf(orders.get(orders.size() - 1));
  }

  private static Merge nearest(
      List<Integer> roots, List<List<Integer>> members, double[][] distances) {
    Merge nearest = new Merge(0, 0, Double.POSITIVE_INFINITY);
    for (int i = 0; i < roots.size(); i++) {
      for (int j = i + 1; j < roots.size(); j++) {
        double distance = mean(members.get(roots.get(i)), members.get(roots.get(j)), distances);
        if (distance < nearest.distance()) {
          nearest = new Merge(roots.get(i), roots.get(j), distance);
        }
      }
    }
    return nearest;
  }

  private static double mean(List<Integer> left, List<Integer> right, double[][] distances) {
    double sum = 0;
    for (int i : left) {
      for (int j : right) {
        sum += distances[i][j];
      }
    }
    return sum / (left.size() * right.size());
  }

  private static ImmutableList<Integer> union(List<Integer> left, List<Integer> right) {
    List<Integer> both = new ArrayList<>(left);
    both.addAll(right);
    Collections.sort(both);
    return ImmutableList.copyOf(both);
  }
}
