package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a training run learns from and measures itself on.
 *
 * @param tasks what is learnt, in the order of the heads
 * @param base the model that training begins with, if it begins with one
 * @param weights of the tasks' losses, in the same order
 * @param productShares how much of its weight a task has for each output of the product, in the
 *     same order, see {@link ProductLoss}
 * @param sentimentScales by the task's name how its valence tells of the classes of sentiment
 * @param teaching how they learn from a teacher
 * @param words the words of the model
 * @param corpora the texts to learn from
 * @param dev the corpora with texts to measure on; their training texts are left out
 * @param description of the corpora for the model's provenance: counts, checksums, terms
 */
record TrainingData(
    ImmutableList<Task> tasks,
    Optional<AffectModel> base,
    ImmutableList<Double> weights,
    ImmutableList<double[]> productShares,
    ImmutableMap<String, SentimentScale> sentimentScales,
    Teaching teaching,
    TrainableWords words,
    ImmutableList<TrainingCorpus<Example>> corpora,
    ImmutableList<Corpus> dev,
    ImmutableMap<String, String> description) {

  /** The heads of the base. */
  KeptHeads kept() {
    return base.map(from -> KeptHeads.of(from, headsOfTasks())).orElse(KeptHeads.NONE);
  }

  /** All heads: those of the tasks in their order, then those that are kept. */
  ImmutableList<HeadSpec> heads() {
    return ImmutableList.<HeadSpec>builder().addAll(headsOfTasks()).addAll(kept().heads()).build();
  }

  private List<HeadSpec> headsOfTasks() {
    return tasks.stream().map(Task::head).toList();
  }

  /** Number of raw outputs of all heads. */
  int headOutputs() {
    return heads().stream().mapToInt(HeadSpec::outputs).sum();
  }

  /** What each task says about the product's outputs. */
  ImmutableList<ProductLink> links() {
    return tasks.stream()
        .map(
            task ->
                ProductLink.of(task, Optional.ofNullable(sentimentScales.get(task.head().name()))))
        .collect(ImmutableList.toImmutableList());
  }

  /** The weight of a task's loss. */
  double weight(int task) {
    return weights.get(task);
  }
}
