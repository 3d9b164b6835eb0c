package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;

/**
 * How tasks learn from a teacher's labels (Hinton, Vinyals and Dean 2015).
 *
 * @param goldShare how much of its weight a text's own label keeps where a teacher speaks of the
 *     task
 * @param weights of the losses against the teacher, in the order of the tasks
 * @param everywhere tasks whose teacher's labels count for the product on every text; those of the
 *     others count for it only on texts that carry the task's own labels
 */
record Teaching(double goldShare, ImmutableList<Double> weights, ImmutableSet<Integer> everywhere) {

  /**
   * What the options say.
   *
   * @param taskWeights the weights of the tasks' own losses, which the teacher's have unless told
   * @throws IllegalArgumentException if an option names a task that there is not
   */
  static Teaching of(TrainingOptions options, List<String> tasks, List<Double> taskWeights) {
    for (String name :
        Iterables.concat(options.teacherWeights().keySet(), options.teacherForProduct())) {
      if (!tasks.contains(name)) {
        throw new IllegalArgumentException(
            "the teacher has no task " + name + "; the chosen corpora have " + tasks);
      }
    }
    ImmutableList.Builder<Double> weights = ImmutableList.builder();
    for (int i = 0; i < tasks.size(); i++) {
      weights.add(
          options.teacherShare()
              * options.teacherWeights().getOrDefault(tasks.get(i), taskWeights.get(i)));
    }
    return new Teaching(
        options.goldShare(),
        weights.build(),
        options.teacherForProduct().stream()
            .map(tasks::indexOf)
            .collect(ImmutableSet.toImmutableSet()));
  }
}
