package io.github.corenlpaffect.experiment.relatedness;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The models of single tasks, as far as they are compared.
 *
 * @param texts what they were compared on
 * @param figures how well each does its task
 * @param readings what each makes of the texts
 */
record SingleTasks(
    HeldOutTexts texts, ImmutableList<TaskFigure> figures, ImmutableList<ModelReading> readings) {

  /**
   * Trains a model of each task, one after the other.
   *
   * @param base the model that the trainings begin with
   */
  static SingleTasks train(List<StudiedTask> tasks, Trainings trainings, Optional<AffectModel> base)
      throws IOException {
    HeldOutTexts texts = new HeldOutTexts(tasks);
    ImmutableList.Builder<TaskFigure> figures = ImmutableList.builder();
    ImmutableList.Builder<ModelReading> readings = ImmutableList.builder();
    for (StudiedTask task : tasks) {
      AffectModel model = trainings.model(List.of(task), 0);
      figures.add(TaskFigure.of(task, new ModelPredictor(model, ModelPredictor.FAST_TIER)));
      readings.add(ModelReading.of(model, base, task, texts.texts()));
    }
    return new SingleTasks(texts, figures.build(), readings.build());
  }
}
