package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.Emotion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of its weight each task has for each output of the product, from the options. */
final class ProductShares {
  private static final List<String> OUTPUTS = outputs();

  private ProductShares() {}

  /**
   * The shares of each task, in the order of {@link Emotion}, then of valence and sentiment; 1
   * where nothing is named.
   *
   * @param named shares by {@code TASK}, or by {@code TASK/OUTPUT}, which wins
   * @throws IllegalArgumentException if a name is neither
   */
  static ImmutableList<double[]> of(Map<String, Double> named, Collection<String> tasks) {
    Set<String> unknown = new HashSet<>(named.keySet());
    ImmutableList.Builder<double[]> shares = ImmutableList.builder();
    for (String task : tasks) {
      double ofTask = named.getOrDefault(task, 1.0);
      unknown.remove(task);
      double[] ofOutputs = new double[OUTPUTS.size()];
      for (int i = 0; i < ofOutputs.length; i++) {
        String name = task + "/" + OUTPUTS.get(i);
        ofOutputs[i] = named.getOrDefault(name, ofTask);
        unknown.remove(name);
      }
      shares.add(ofOutputs);
    }
    for (String name : unknown) {
      throw new IllegalArgumentException(
          "product."
              + name
              + ": no such task in the chosen corpora, nor an output of one; tasks are "
              + tasks
              + ", outputs "
              + OUTPUTS);
    }
    return shares.build();
  }

  private static List<String> outputs() {
    List<String> outputs = new ArrayList<>(Emotion.labels());
    outputs.add("valence");
    outputs.add("sentiment");
    return outputs;
  }
}
