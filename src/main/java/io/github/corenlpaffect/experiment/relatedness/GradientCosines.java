package io.github.corenlpaffect.experiment.relatedness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.corenlpaffect.train.optimisation.ConflictStatistics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the gradients of tasks on what they share pointed over joint trainings: where those of two
 * tasks conflict, a step for one is a step against the other (Yu et al. 2020). A training tells at
 * most {@value #MOST} tasks apart, so that more of them are trained in all pairs of blocks.
 * Immutable.
 */
final class GradientCosines {
  private static final int MOST = 8;

  private final Map<Set<String>, Mean> means = new HashMap<>();

  private record Mean(double sum, double steps) {
    Mean plus(Mean other) {
      return new Mean(sum + other.sum, steps + other.steps);
    }
  }

  /** The cosines of some trainings, weighted by their steps; groups have the names of tasks. */
  GradientCosines(List<ConflictStatistics.Pair> pairs) {
    for (ConflictStatistics.Pair pair : pairs) {
      if (pair.steps() > 0) {
        means.merge(
            Set.of(pair.first(), pair.second()),
            new Mean(pair.meanCosine() * pair.steps(), pair.steps()),
            Mean::plus);
      }
    }
  }

  /** Trains tasks together. */
  static GradientCosines measure(List<StudiedTask> tasks, Trainings trainings) throws IOException {
    List<ConflictStatistics.Pair> pairs = new ArrayList<>();
    for (List<StudiedTask> together : together(tasks)) {
      pairs.addAll(trainings.conflicts(together));
    }
    return new GradientCosines(pairs);
  }

  /**
   * The mean cosine of the gradients of two tasks.
   *
   * @return −1…1, the same for both orders; NaN if they never met
   */
  double between(String task, String other) {
    Mean mean = means.get(Set.of(task, other));
    return mean == null ? Double.NaN : mean.sum / mean.steps;
  }

  /** Lists of few enough elements, so that any two are in one of them. */
  static <T> ImmutableList<ImmutableList<T>> together(List<T> all) {
    if (all.size() <= MOST) {
      return ImmutableList.of(ImmutableList.copyOf(all));
    }
    List<List<T>> blocks = Lists.partition(all, MOST / 2);
    ImmutableList.Builder<ImmutableList<T>> together = ImmutableList.builder();
    for (int i = 0; i < blocks.size(); i++) {
      for (int j = i + 1; j < blocks.size(); j++) {
        together.add(
            ImmutableList.<T>builder().addAll(blocks.get(i)).addAll(blocks.get(j)).build());
      }
    }
    return together.build();
  }
}
