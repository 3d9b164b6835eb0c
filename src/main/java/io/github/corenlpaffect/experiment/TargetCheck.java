package io.github.corenlpaffect.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether the tasks that count can be learnt and measured, before hours of work. */
record TargetCheck(ImmutableSet<String> learnt) {
  private static final String CHOOSE = "; experiment.targets names the tasks that count";

  /**
   * Refuses targets that nobody learns.
   *
   * @throws IllegalArgumentException lists the known tasks
   */
  void requireKnown(Set<String> targets) {
    Set<String> unknown = new TreeSet<>(Sets.difference(targets, learnt));
    checkArgument(
        unknown.isEmpty(),
        "experiment.targets: %s is no task of the base; it has %s",
        unknown,
        learnt);
  }

  /**
   * Refuses a target without two different labels to learn from and two to measure on.
   *
   * @throws IllegalArgumentException names the task and what it lacks
   */
  static void requireMeasurable(Task task, List<Corpus> measured) {
    String name = task.head().name();
    require(task, "training texts", measured.stream().flatMap(corpus -> corpus.train().stream()));
    String others =
        measured.stream()
            .flatMap(corpus -> corpus.dev().stream())
            .flatMap(text -> text.labels().keySet().stream())
            .filter(other -> !other.equals(name))
            .distinct()
            .sorted()
            .toList()
            .toString();
    require(
        task,
        "texts to measure on, which have labels of " + others,
        measured.stream().flatMap(corpus -> corpus.dev().stream()));
  }

  private static void require(Task task, String texts, Stream<LabelledText> labelled) {
    String name = task.head().name();
    List<double[]> labels =
        labelled.map(text -> text.labels().get(name)).filter(Objects::nonNull).toList();
    checkArgument(
        labels.stream().anyMatch(TargetCheck::isLabel),
        "the task %s has no label in the %s%s",
        name,
        texts,
        CHOOSE);
    checkArgument(
        varies(labels),
        "the task %s has one class or value alone in the %s%s",
        name,
        texts,
        CHOOSE);
  }

  private static boolean isLabel(double[] labels) {
    return !Arrays.stream(labels).allMatch(Double::isNaN);
  }

  private static boolean varies(List<double[]> labels) {
    for (int i = 0; i < labels.get(0).length; i++) {
      int label = i;
      if (labels.stream().mapToDouble(row -> row[label]).filter(Double::isFinite).distinct().count()
          > 1) {
        return true;
      }
    }
    return false;
  }
}
