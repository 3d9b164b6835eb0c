package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.train.TrainingListener;
import io.github.corenlpaffect.train.TrainingOptions;
import io.github.corenlpaffect.train.TrainingTexts;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The texts of an experiment.
 *
 * @param corpora all of the base, the sample of their training texts
 * @param measured those with targets; their dev parts are what recipes are compared on
 * @param targets the tasks that count, in the order of the corpora
 * @param checksums by the corpus's name of its texts and labels
 */
record ExperimentData(
    ImmutableList<Corpus> corpora,
    ImmutableList<Corpus> measured,
    ImmutableList<Task> targets,
    ImmutableMap<String, String> checksums) {

  /**
   * Reads the corpora of a grid's base.
   *
   * @throws IOException if a corpus cannot be read
   * @throws IllegalArgumentException if an option is unknown or wrong, or a target cannot be learnt
   *     or not be measured
   */
  static ExperimentData read(Grid grid, TrainingListener listener) throws IOException {
    Properties properties = new Properties();
    grid.base().forEach(properties::setProperty);
    TrainingOptions options = TrainingOptions.of(properties);
    TrainingTexts texts = TrainingTexts.read(options, listener);
    ImmutableSet<String> learnt =
        texts.tasks().stream().map(ExperimentData::name).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> targets = grid.targets().isEmpty() ? learnt : grid.targets();
    new TargetCheck(learnt).requireKnown(targets);
    ImmutableList<Corpus> measured =
        new MeasuredCorpora(texts.whole(), targets, grid.measure(), options.withheld())
            .of(texts.whole());
    ImmutableList<Task> tasks = tasks(measured, targets);
    tasks.forEach(task -> TargetCheck.requireMeasurable(task, measured));
    return new ExperimentData(texts.whole(), measured, tasks, checksums(texts.whole()));
  }

  private static ImmutableList<Task> tasks(
      ImmutableList<Corpus> measured, ImmutableSet<String> targets) {
    return measured.stream()
        .flatMap(corpus -> corpus.tasks().stream())
        .filter(task -> targets.contains(name(task)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Some of the corpora, by their names. */
  ImmutableList<Corpus> corpora(Set<String> names) {
    return corpora.stream()
        .filter(corpus -> names.contains(corpus.name()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The options with which the texts to measure on are held out of training. */
  ImmutableMap<String, String> withheld(Grid grid) {
    Map<String, String> withheld = new TreeMap<>();
    Set<String> names = measured.stream().map(Corpus::name).collect(Collectors.toSet());
    for (Corpus corpus : corpora(names)) {
      String option = TrainingOptions.WITHHELD + corpus.name();
      if (!grid.base().containsKey(option) && grid.measure().holdsOut(corpus)) {
        withheld.put(option, MeasuredPart.RULE);
      }
    }
    return ImmutableMap.copyOf(withheld);
  }

  static String name(Task task) {
    return task.head().name();
  }

  private static ImmutableMap<String, String> checksums(ImmutableList<Corpus> corpora) {
    return corpora.stream().collect(ImmutableMap.toImmutableMap(Corpus::name, CorpusChecksum::of));
  }
}
