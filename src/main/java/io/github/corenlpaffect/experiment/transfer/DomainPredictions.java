package io.github.corenlpaffect.experiment.transfer;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.experiment.TaskPredictions;
import java.util.List;
import java.util.Optional;

/**
 * What one model says of a domain's dev texts.
 *
 * @param product by target what the product shows
 * @param head the same of the targets' own heads, those that the model has learnt
 */
record DomainPredictions(
    ImmutableList<TaskPredictions> product, ImmutableList<TaskPredictions> head) {

  /** What the product shows of a target. */
  TaskPredictions product(String target) {
    return of(product, target).orElseThrow();
  }

  /** What a target's own head says. */
  Optional<TaskPredictions> head(String target) {
    return of(head, target);
  }

  private static Optional<TaskPredictions> of(List<TaskPredictions> all, String target) {
    return all.stream().filter(task -> task.task().equals(target)).findFirst();
  }
}
