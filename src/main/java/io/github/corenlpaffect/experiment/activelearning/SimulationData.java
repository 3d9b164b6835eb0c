package io.github.corenlpaffect.experiment.activelearning;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.experiment.TaskPredictions;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.train.TrainingListener;
import io.github.corenlpaffect.train.TrainingTexts;
import io.github.corenlpaffect.train.evaluation.MainMeasure;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import java.io.IOException;
import java.util.List;

/**
 * The texts of a simulation.
 *
 * @param task whose labels are got
 * @param corpus those of its texts to learn from that have labels of the task, and to measure on
 */
record SimulationData(Task task, Corpus corpus) {

  /**
   * Reads them. A text that nearly repeats one to measure on is not among those to learn from.
   *
   * @throws IOException if the corpus cannot be read
   * @throws IllegalArgumentException if there is no such task, nothing to measure on, or fewer
   *     texts than the options ask labels for
   */
  static SimulationData read(
      SimulationRecipe recipe, SimulationOptions options, TrainingListener listener)
      throws IOException {
    Corpus read = TrainingTexts.read(recipe.reading(), listener).corpora().get(0);
    Task task =
        read.tasks().stream()
            .filter(known -> known.head().name().equals(options.target()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        String.format(
                            "%starget: %s has no task %s; it has %s",
                            SimulationOptions.PREFIX,
                            read.name(),
                            options.target(),
                            read.tasks().stream().map(known -> known.head().name()).toList())));
    SimulationData data =
        new SimulationData(
            task,
            new Corpus(
                read.name(),
                read.terms(),
                read.tasks(),
                labelled(read.train(), task),
                labelled(read.dev(), task),
                read.files()));
    data.requireTexts(options);
    return data;
  }

  /** The texts that labels can be got for. */
  ImmutableList<LabelledText> pool() {
    return corpus.train();
  }

  /** The measure that models are compared by. */
  MainMeasure measure() {
    return MainMeasure.of(task.head());
  }

  /** Its value for a model's head on the texts to measure on. */
  double figure(AffectModel model) throws IOException {
    TaskPredictions said =
        TaskPredictions.of(
            corpus,
            task.head().name(),
            new ModelPredictor(model, ModelPredictor.FAST_TIER).predict(corpus.dev()));
    return measure().value(said.gold(), said.predicted());
  }

  /** Some texts of the pool as a corpus of the one task. */
  Corpus of(List<LabelledText> texts) {
    return new Corpus(
        corpus.name(),
        corpus.terms(),
        ImmutableList.of(task),
        ImmutableList.copyOf(texts),
        ImmutableList.of(),
        corpus.files());
  }

  private void requireTexts(SimulationOptions options) {
    int most = options.labels().get(options.labels().size() - 1);
    checkArgument(
        most <= pool().size(),
        "%slabels asks for %s, but %s has %s texts with labels of %s",
        SimulationOptions.PREFIX,
        most,
        corpus.name(),
        pool().size(),
        options.target());
    checkArgument(
        !corpus.dev().isEmpty(),
        "%s has no text to measure %s on; withheld.%s = every 5 sets texts apart",
        corpus.name(),
        options.target(),
        corpus.name());
  }

  /** Texts of one task, without the labels of others. */
  private static ImmutableList<LabelledText> labelled(List<LabelledText> texts, Task task) {
    String name = task.head().name();
    return texts.stream()
        .filter(text -> text.labels().containsKey(name))
        .map(
            text ->
                new LabelledText(
                    text.id(), text.text(), ImmutableMap.of(name, text.labels().get(name))))
        .collect(toImmutableList());
  }
}
