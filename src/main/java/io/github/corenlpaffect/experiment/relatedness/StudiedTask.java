package io.github.corenlpaffect.experiment.relatedness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;

/**
 * A task with the texts that carry its labels.
 *
 * @param task the task
 * @param corpora those that have it, with no other task, label or text
 * @param control whether it was made to check the measures
 */
record StudiedTask(Task task, ImmutableList<Corpus> corpora, boolean control) {

  /** The name of its head. */
  String name() {
    return task.head().name();
  }

  /** The texts to learn from. */
  ImmutableList<LabelledText> train() {
    return corpora.stream().flatMap(corpus -> corpus.train().stream()).collect(toImmutableList());
  }

  /** The texts to measure on, which no training of the study sees. */
  ImmutableList<LabelledText> heldOut() {
    return corpora.stream().flatMap(corpus -> corpus.dev().stream()).collect(toImmutableList());
  }

  /** The labels of a text of its. */
  double[] labels(LabelledText text) {
    return text.labels().get(name());
  }
}
