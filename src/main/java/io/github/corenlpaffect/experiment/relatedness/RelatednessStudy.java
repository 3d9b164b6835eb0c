package io.github.corenlpaffect.experiment.relatedness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.corenlpaffect.experiment.JsonFile;
import io.github.corenlpaffect.experiment.StudyFolder;
import io.github.corenlpaffect.report.ReportFiles;
import io.github.corenlpaffect.train.BaseModel;
import io.github.corenlpaffect.train.TrainingListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Measures how the tasks of corpora, or of a table of one's own, are related; groups them, and
 * writes a report and all numbers. Trains a model of each task, and of each pair of tasks if asked,
 * by one template. What is finished is kept in the study's folder and not done again. The same data
 * and options give the same numbers.
 */
public final class RelatednessStudy {
  private static final String TITLE = "Which tasks belong together";
  private static final String STUDY = "relatedness";
  private static final String NUMBERS = "relatedness.json";

  private final RelatednessOptions options;
  private final TrainingTemplate template;
  private final TrainingListener listener;

  /**
   * A study.
   *
   * @param properties options of training, as {@code affect train} has them, and options that begin
   *     with {@code relatedness.}
   * @param controls whether to add tasks of which the answer is known: one that is the same as the
   *     first, and two that have nothing to do with any
   * @param gradients whether to train tasks together and compare their gradients
   * @param transfer whether to train all pairs of tasks as well, and compare the measures with what
   *     the tasks gain
   * @throws IllegalArgumentException for an unknown name (lists the known ones) or a wrong value
   */
  public RelatednessStudy(
      Properties properties,
      boolean controls,
      boolean gradients,
      boolean transfer,
      TrainingListener listener) {
    options = RelatednessOptions.of(properties, controls, gradients, transfer);
    template = TrainingTemplate.of(properties);
    this.listener = listener;
  }

  /**
   * Trains what has not been trained yet, measures, and writes the report, as {@link ReportFiles}
   * does, and {@value #NUMBERS}.
   *
   * @param out the study's folder, which is made if there is none
   * @return the groups, by the names of their tasks
   * @throws IOException if a corpus cannot be read or a file not be written
   * @throws IllegalArgumentException if the options do not fit the data, a task has too few labels,
   *     or the folder holds another study
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public ImmutableList<ImmutableList<String>> run(Path out) throws IOException {
    ImmutableList<StudiedTask> real = new TaskReader(options).read(template.whole(), listener);
    Map<String, String> settings = StudySettings.of(template, options, real);
    try (StudyFolder folder = StudyFolder.open(out, STUDY, settings)) {
      Trainings trainings = new Trainings(template, folder, listener);
      Relatedness found = measure(withControls(real), trainings);
      JsonFile.write(out.resolve(NUMBERS), RelatednessJson.of(found));
      ReportFiles.write(TITLE, new RelatednessReport(found).sections(), out);
      return found.groups().stream().map(found::names).collect(ImmutableList.toImmutableList());
    }
  }

  private ImmutableList<StudiedTask> withControls(ImmutableList<StudiedTask> real) {
    return options.controls()
        ? ImmutableList.<StudiedTask>builder().addAll(real).addAll(Controls.of(real.get(0))).build()
        : real;
  }

  private Relatedness measure(ImmutableList<StudiedTask> tasks, Trainings trainings)
      throws IOException {
    requireGroups(tasks.size());
    SingleTasks single =
        SingleTasks.train(tasks, trainings, BaseModel.read(template.whole()).map(BaseModel::model));
    Measurements measurements = new Measurements(tasks, single.texts(), single.readings());
    Map<PairMeasure, Pairs> measures = measurements.measure(cosines(tasks, trainings));
    Optional<TransferGains> transfer = Optional.empty();
    if (options.transfer()) {
      transfer = Optional.of(TransferGains.measure(tasks, trainings, options.seeds()));
      measures.put(PairMeasure.TRANSFER, transfer.get().gains());
    }
    Dendrogram dendrogram =
        Dendrogram.of(Combination.distances(measures.get(PairMeasure.RELATEDNESS)));
    return new Relatedness(
        tasks,
        single.texts().texts().size(),
        single.figures(),
        measurements.ownKnowledge(),
        Maps.immutableEnumMap(measures),
        transfer,
        dendrogram,
        groups(dendrogram));
  }

  private Optional<GradientCosines> cosines(List<StudiedTask> tasks, Trainings trainings)
      throws IOException {
    return options.gradients()
        ? Optional.of(GradientCosines.measure(tasks, trainings))
        : Optional.empty();
  }

  private void requireGroups(int tasks) {
    if (options.groups() > tasks) {
      throw new IllegalArgumentException(
          RelatednessOptions.PREFIX
              + "groups is "
              + options.groups()
              + ", but there are only "
              + tasks
              + " tasks");
    }
  }

  private ImmutableList<ImmutableList<Integer>> groups(Dendrogram dendrogram) {
    return options.groups() > 0
        ? dendrogram.groups(options.groups())
        : dendrogram.groupsWithin(options.distance());
  }
}
