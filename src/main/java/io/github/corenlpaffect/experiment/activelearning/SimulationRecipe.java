package io.github.corenlpaffect.experiment.activelearning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.experiment.SilentListener;
import io.github.corenlpaffect.experiment.TaskChoice;
import io.github.corenlpaffect.experiment.TaskSet;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.train.BaseModel;
import io.github.corenlpaffect.train.Trainer;
import io.github.corenlpaffect.train.TrainingOptions;
import io.github.corenlpaffect.train.TrainingTexts;
import io.github.corenlpaffect.train.knowledge.KnowledgeReader;
import io.github.corenlpaffect.train.knowledge.SharedKnowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How the trainings of a simulation are done: each learns the target alone, from the texts that
 * have got labels, for a number of epochs that is fixed, since nothing is left to find the best by.
 */
final class SimulationRecipe {
  private static final String CORPUS = "corpus.";

  private final ImmutableSortedMap<String, String> properties;
  private final SimulationOptions study;
  private final KnowledgeReader knowledge = new SharedKnowledge();

  /**
   * A recipe.
   *
   * @param all the options of a training; those of the study are passed over
   */
  SimulationRecipe(Properties all, SimulationOptions study) {
    this.study = study;
    Map<String, String> own = new TreeMap<>();
    all.stringPropertyNames().stream()
        .filter(name -> !name.startsWith(SimulationOptions.PREFIX))
        .filter(name -> !name.startsWith(CORPUS))
        .forEach(name -> own.put(name, all.getProperty(name)));
    own.put(CORPUS + corpus(), "1");
    properties = ImmutableSortedMap.copyOf(own);
  }

  /** The name of the corpus that the target belongs to. */
  String corpus() {
    int end = study.target().indexOf('/');
    return end < 0 ? study.target() : study.target().substring(0, end);
  }

  /**
   * The options to read the texts by.
   *
   * @throws IllegalArgumentException for an unknown name or a wrong value
   */
  TrainingOptions reading() {
    return options(properties);
  }

  /**
   * Refuses a model to begin with that has learnt from the corpus.
   *
   * @throws IOException if there is one that cannot be read
   */
  void requireUnknown() throws IOException {
    Optional<BaseModel> base = BaseModel.read(reading());
    checkArgument(
        base.isEmpty() || !base.get().model().provenance().learntFrom(corpus()),
        "train.base = %s has learnt from %s already; begin with a model that has not, or with none",
        reading().base(),
        corpus());
  }

  /**
   * A model that has learnt some texts.
   *
   * @param corpus where they come from
   * @param file for the model
   */
  AffectModel train(Corpus corpus, List<LabelledText> texts, Path file, long seed)
      throws IOException {
    Map<String, String> chosen =
        new TreeMap<>(
            new TaskChoice(ImmutableList.of(corpus))
                .only(new TaskSet("target", ImmutableSet.of(study.target())), once()));
    chosen.put(CORPUS + corpus.name(), String.valueOf(passes(texts.size())));
    chosen.put("train.model", file.toString());
    chosen.put("train.seed", String.valueOf(seed));
    TrainingOptions options = options(chosen);
    Corpus learnt =
        new Corpus(
            corpus.name(),
            corpus.terms(),
            corpus.tasks(),
            ImmutableList.copyOf(texts),
            ImmutableList.of(),
            corpus.files());
    SilentListener silent = new SilentListener();
    return new Trainer(options, silent, knowledge)
        .train(TrainingTexts.of(ImmutableList.of(learnt), options, silent));
  }

  /** How often an epoch goes over so many texts. */
  double passes(int labels) {
    return Math.max(1, Math.min(study.repeats(), (double) study.texts() / labels));
  }

  /** Without what was done when the texts were read. */
  private ImmutableSortedMap<String, String> once() {
    Map<String, String> once = new TreeMap<>(properties);
    once.keySet()
        .removeIf(name -> name.startsWith(TrainingOptions.WITHHELD) || name.equals("train.sample"));
    return ImmutableSortedMap.copyOf(once);
  }

  private static TrainingOptions options(Map<String, String> options) {
    Properties properties = new Properties();
    options.forEach(properties::setProperty);
    return TrainingOptions.of(properties);
  }
}
