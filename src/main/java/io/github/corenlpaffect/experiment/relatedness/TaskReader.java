package io.github.corenlpaffect.experiment.relatedness;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.NearCopies;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.corpus.Withheld;
import io.github.corenlpaffect.experiment.Sample;
import io.github.corenlpaffect.train.TrainingListener;
import io.github.corenlpaffect.train.TrainingOptions;
import io.github.corenlpaffect.train.TrainingTexts;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the tasks of a study. What is held out of one corpus, and what nearly repeats it, is learnt
 * from in no other. A corpus without texts to measure on has a fifth of its training texts set
 * apart.
 */
final class TaskReader {
  /** What is set apart of a corpus whose owner has set nothing apart. */
  private static final Withheld SET_APART = Withheld.of("every 5");

  private final RelatednessOptions options;

  TaskReader(RelatednessOptions options) {
    this.options = options;
  }

  /**
   * Reads them.
   *
   * @throws IOException if a corpus cannot be read
   * @throws IllegalArgumentException if there are not two tasks, or one has too few labels
   */
  ImmutableList<StudiedTask> read(TrainingOptions recipe, TrainingListener listener)
      throws IOException {
    TrainingTexts texts = TrainingTexts.read(recipe, listener);
    List<Corpus> corpora = heldOut(texts.corpora());
    ImmutableList<StudiedTask> tasks =
        texts.tasks().stream().map(task -> studied(task, corpora)).collect(toImmutableList());
    checkArgument(
        tasks.size() > 1,
        "relatedness is between two tasks or more; %s has %s",
        recipe.data(),
        tasks.stream().map(StudiedTask::name).toList());
    return tasks;
  }

  private static List<Corpus> heldOut(List<Corpus> corpora) {
    if (corpora.stream().noneMatch(corpus -> corpus.dev().isEmpty())) {
      return corpora;
    }
    List<Corpus> measurable =
        corpora.stream()
            .map(corpus -> corpus.dev().isEmpty() ? SET_APART.from(corpus) : corpus)
            .toList();
    NearCopies copies = NearCopies.ofDev(measurable);
    return measurable.stream().map(copies::removedFrom).toList();
  }

  private StudiedTask studied(Task task, List<Corpus> corpora) {
    ImmutableList<Corpus> ofTask =
        corpora.stream()
            .map(corpus -> only(task, corpus))
            .filter(corpus -> !corpus.train().isEmpty() || !corpus.dev().isEmpty())
            .collect(toImmutableList());
    StudiedTask all = new StudiedTask(task, ofTask, false);
    Sample train = Sample.of(all.train(), options.sample());
    Sample dev = Sample.of(all.heldOut(), options.texts());
    ImmutableList<Corpus> sampled =
        ofTask.stream()
            .map(corpus -> with(corpus, train.of(corpus.train()), dev.of(corpus.dev())))
            .collect(toImmutableList());
    StudiedTask studied = new StudiedTask(task, sampled, false);
    requireLabels(studied);
    return studied;
  }

  private static void requireLabels(StudiedTask task) {
    long values =
        task.train().stream().map(text -> Arrays.toString(task.labels(text))).distinct().count();
    checkArgument(
        values > 0,
        "task %s has no labelled text to learn from; task.%s = 0 leaves it out",
        task.name(),
        task.name());
    checkArgument(
        values > 1,
        "task %s has the same labels on all texts to learn from; task.%s = 0 leaves it out",
        task.name(),
        task.name());
    checkArgument(
        task.heldOut().size() >= ExplainedVariance.FEWEST_TEXTS,
        "task %s has %s labelled texts held out, and needs %s; task.%s = 0 leaves it out",
        task.name(),
        task.heldOut().size(),
        ExplainedVariance.FEWEST_TEXTS,
        task.name());
  }

  private static Corpus only(Task task, Corpus corpus) {
    String name = task.head().name();
    return new Corpus(
        corpus.name(),
        corpus.terms(),
        ImmutableList.of(task),
        only(name, corpus.train()),
        only(name, corpus.dev()),
        ImmutableList.of());
  }

  private static ImmutableList<LabelledText> only(String task, List<LabelledText> texts) {
    return texts.stream()
        .filter(text -> isLabelled(text.labels().get(task)))
        .map(
            text ->
                new LabelledText(
                    text.id(), text.text(), ImmutableMap.of(task, text.labels().get(task))))
        .collect(toImmutableList());
  }

  private static boolean isLabelled(double[] labels) {
    return labels != null && !Arrays.stream(labels).allMatch(Double::isNaN);
  }

  private static Corpus with(
      Corpus corpus, ImmutableList<LabelledText> train, ImmutableList<LabelledText> dev) {
    return new Corpus(
        corpus.name(), corpus.terms(), corpus.tasks(), train, dev, ImmutableList.of());
  }
}
