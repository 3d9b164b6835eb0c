package io.github.corenlpaffect.train;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How tasks learn from a teacher's labels (Hinton, Vinyals and Dean 2015).
 *
 * @param goldShare how much of its weight a text's own label keeps where a teacher speaks of the
 *     task
 * @param weights of the losses against the teacher, in the order of the tasks
 * @param forProduct by the task's number the corpora on whose texts the teacher's labels count for
 *     the product, or {@link #ALL}; besides, they count on texts that carry the task's own labels
 */
record Teaching(
    double goldShare,
    ImmutableList<Double> weights,
    ImmutableSetMultimap<Integer, String> forProduct) {

  /** Stands for all corpora. */
  private static final String ALL = "all";

  /**
   * What the options say.
   *
   * @param taskWeights the weights of the tasks' own losses, which the teacher's have unless told
   * @throws IllegalArgumentException if an option names a task that there is not
   */
  static Teaching of(TrainingOptions options, List<String> tasks, List<Double> taskWeights) {
    for (String name :
        Iterables.concat(options.teacherWeights().keySet(), options.taughtForProduct().keySet())) {
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
    return new Teaching(options.goldShare(), weights.build(), forProduct(options, tasks));
  }

  private static ImmutableSetMultimap<Integer, String> forProduct(
      TrainingOptions options, List<String> tasks) {
    Set<String> corpora = new TreeSet<>(options.corpora().keySet());
    corpora.add(TrainingCorpus.RECOMBINED);
    ImmutableSetMultimap.Builder<Integer, String> forProduct = ImmutableSetMultimap.builder();
    options
        .taughtForProduct()
        .forEach(
            (task, names) -> {
              for (String name : names) {
                checkArgument(
                    name.equals(ALL) || corpora.contains(name),
                    "taughtForProduct.%s names %s, of which there are no texts; it can name %s, or"
                        + " all",
                    task,
                    name,
                    corpora);
                forProduct.put(tasks.indexOf(task), name);
              }
            });
    return forProduct.build();
  }

  /** Whether what the teacher says about a task of a text counts for the product. */
  boolean countsForProduct(int task, Example example) {
    return example.isLabelled(task)
        || forProduct.containsEntry(task, ALL)
        || forProduct.containsEntry(task, example.corpus());
  }
}
