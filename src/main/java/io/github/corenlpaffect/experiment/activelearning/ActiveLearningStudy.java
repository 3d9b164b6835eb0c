package io.github.corenlpaffect.experiment.activelearning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import io.github.corenlpaffect.annotation.selection.StrategyKind;
import io.github.corenlpaffect.experiment.CorpusChecksum;
import io.github.corenlpaffect.experiment.JsonFile;
import io.github.corenlpaffect.experiment.StudyFolder;
import io.github.corenlpaffect.report.ReportFiles;
import io.github.corenlpaffect.train.TrainingListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Simulates active learning: from a few labels got by chance each strategy chooses more, of texts
 * whose labels are known but kept from it, and the models that learn them are measured after each
 * step; chance is the control. Writes a report and all numbers. What is finished is kept in the
 * study's folder and not done again, also when strategies or seeds are added. The same data and
 * options give the same numbers.
 */
public final class ActiveLearningStudy {
  private static final String TITLE = "Active learning";
  private static final String STUDY = "active learning";
  private static final String NUMBERS = "active-learning.json";

  private final SimulationOptions options;
  private final SimulationRecipe recipe;
  private final TrainingListener listener;

  /**
   * A study.
   *
   * @param properties options of training, as {@code affect train} has them, and options that begin
   *     with {@code active.}
   * @throws IllegalArgumentException for an unknown name (lists the known ones) or a wrong value
   */
  public ActiveLearningStudy(Properties properties, TrainingListener listener) {
    options = SimulationOptions.of(properties);
    recipe = new SimulationRecipe(properties, options);
    this.listener = listener;
  }

  /**
   * Goes all courses that have not been gone yet, and writes the report, as {@link ReportFiles}
   * does, and {@value #NUMBERS}.
   *
   * @param out the study's folder, which is made if there is none
   * @return by strategy a line that tells its figures
   * @throws IOException if the corpus cannot be read, a file not be written, or the folder is in
   *     use
   * @throws IllegalArgumentException if the options do not fit the data, or the folder holds
   *     another study
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public ImmutableList<String> run(Path out) throws IOException {
    recipe.requireUnknown();
    SimulationData data = SimulationData.read(recipe, options, listener);
    try (StudyFolder folder = StudyFolder.open(out, STUDY, settings(data))) {
      SimulationFindings findings =
          new SimulationFindings(
              options,
              data.measure().name(),
              data.pool().size(),
              data.corpus().dev().size(),
              figures(data, folder));
      JsonFile.write(out.resolve(NUMBERS), SimulationJson.of(findings));
      SimulationReport report = new SimulationReport(findings);
      ReportFiles.write(TITLE, report.sections(), out);
      return report.lines();
    }
  }

  /** What the steps of a course depend on, but for strategy and seed. */
  private Map<String, String> settings(SimulationData data) {
    Map<String, String> settings = new TreeMap<>(recipe.reading().settings());
    settings.remove("train.seed");
    settings.put(SimulationOptions.PREFIX + "target", options.target());
    settings.put(SimulationOptions.PREFIX + "labels", options.labels().toString());
    settings.put(SimulationOptions.PREFIX + "ensemble", String.valueOf(options.ensemble()));
    settings.put(SimulationOptions.PREFIX + "texts", String.valueOf(options.texts()));
    settings.put(SimulationOptions.PREFIX + "repeats", String.valueOf(options.repeats()));
    settings.put("texts of " + data.corpus().name(), CorpusChecksum.of(data.corpus()));
    return settings;
  }

  /** Seed by seed, so that a study that is stopped has whole comparisons. */
  private ImmutableTable<StrategyKind, Long, ImmutableList<Double>> figures(
      SimulationData data, StudyFolder folder) throws IOException {
    ImmutableTable.Builder<StrategyKind, Long, ImmutableList<Double>> figures =
        ImmutableTable.builder();
    for (long seed : options.seeds()) {
      for (StrategyKind strategy : options.strategies()) {
        Course course = new Course(data, options, recipe, strategy, seed, folder.trainings());
        go(course, strategy.label() + ", seed " + seed);
        figures.put(strategy, seed, course.figures());
      }
    }
    return figures.buildOrThrow();
  }

  private void go(Course course, String name) throws IOException {
    if (course.isDone()) {
      return;
    }
    listener.begin(name, options.labels().size());
    while (!course.isDone()) {
      course.step();
      listener.advance(course.figures().size(), "");
    }
    listener.end();
    listener.say("went " + name);
  }
}
