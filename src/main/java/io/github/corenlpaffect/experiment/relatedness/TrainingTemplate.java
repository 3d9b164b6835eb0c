package io.github.corenlpaffect.experiment.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.train.TrainingOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How the trainings of a study are done: the options of one training of all tasks, from which those
 * of trainings of some of them are made. They learn from the tasks' own labels and from tokens
 * alone, and are held to nothing that a model to begin with has said. Immutable.
 */
final class TrainingTemplate {
  /** Options by the name of a task, or of a task and an output. */
  private static final ImmutableSet<String> BY_TASK =
      ImmutableSet.of("task.", "product.", "sentimentAt.");

  private static final String CORPUS = "corpus.";
  private static final String GROUP = "group.";
  private static final String VALIDATION = "train.validation";

  /** Stopped by texts of their own, trainings see nothing of those on which they are compared. */
  private static final String USUAL_VALIDATION = "0.1";

  /** Options that have no place in a training of few tasks. */
  private static final ImmutableSet<String> DROPPED =
      ImmutableSet.of(
          TrainingOptions.WITHHELD,
          "taught.",
          "taughtForProduct.",
          GROUP,
          "weight.",
          "train.selection",
          "train.rounds",
          "train.sample",
          "train.targets",
          "train.tuning",
          "train.layered",
          "train.own",
          "train.extraHeads",
          "train.untaught");

  private final Properties properties;
  private final TrainingOptions whole;

  private TrainingTemplate(Properties properties, TrainingOptions whole) {
    this.properties = properties;
    this.whole = whole;
  }

  /**
   * Reads the options.
   *
   * @param all those of the study, too, which are passed over
   * @throws IllegalArgumentException for an unknown name, a wrong value, or teachers
   */
  static TrainingTemplate of(Properties all) {
    Properties properties = new Properties();
    all.stringPropertyNames().stream()
        .filter(name -> !name.startsWith(RelatednessOptions.PREFIX))
        .forEach(name -> properties.setProperty(name, all.getProperty(name)));
    Properties reading = new Properties();
    reading.putAll(properties);
    reading.remove(VALIDATION);
    TrainingOptions whole = TrainingOptions.of(reading);
    properties.putIfAbsent(VALIDATION, USUAL_VALIDATION);
    checkArgument(
        whole.teachers().isEmpty() && whole.recombined().texts() == 0,
        "train.teachers and train.recombined tell a task what others know; leave them out to see"
            + " how tasks are related by their own labels");
    return new TrainingTemplate(properties, whole);
  }

  /** The options of a training of all tasks, to read their texts by. */
  TrainingOptions whole() {
    return whole;
  }

  /** All options that can change a model, by name. */
  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>(whole.settings());
    settings.put(VALIDATION, properties.getProperty(VALIDATION));
    return settings;
  }

  /**
   * The options of a training of some tasks.
   *
   * @param corpora with these tasks alone
   * @param model the file that it writes
   */
  TrainingOptions of(List<Corpus> corpora, Path model, long seed) {
    return TrainingOptions.of(chosen(corpora, model, seed));
  }

  /** The same of a training that tells the gradients of each task apart. */
  TrainingOptions comparing(List<Corpus> corpora, Path model, long seed) {
    Properties comparing = chosen(corpora, model, seed);
    comparing.setProperty("train.conflicts", "true");
    tasks(corpora).forEach(task -> comparing.setProperty(GROUP + task, task));
    return TrainingOptions.of(comparing);
  }

  private Properties chosen(List<Corpus> corpora, Path model, long seed) {
    Set<String> names = corpora.stream().map(Corpus::name).collect(Collectors.toSet());
    Set<String> tasks = tasks(corpora);
    Properties chosen = new Properties();
    properties.stringPropertyNames().stream()
        .filter(name -> DROPPED.stream().noneMatch(name::startsWith))
        .filter(name -> BY_TASK.stream().noneMatch(name::startsWith) || concerns(name, tasks))
        .filter(name -> !name.startsWith(CORPUS) || names.contains(name.substring(CORPUS.length())))
        .forEach(name -> chosen.setProperty(name, properties.getProperty(name)));
    chosen.setProperty("train.anchorWeight", "0");
    chosen.setProperty("train.model", model.toString());
    chosen.setProperty("train.seed", String.valueOf(seed));
    return chosen;
  }

  private static Set<String> tasks(List<Corpus> corpora) {
    return corpora.stream()
        .flatMap(corpus -> corpus.tasks().stream())
        .map(task -> task.head().name())
        .collect(Collectors.toSet());
  }

  private static boolean concerns(String name, Set<String> tasks) {
    String rest = name.substring(name.indexOf('.') + 1);
    return tasks.stream().anyMatch(task -> rest.equals(task) || rest.startsWith(task + "/"));
  }
}
