package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.Trainer;
import io.github.corenlpaffect.train.TrainingOptions;
import io.github.corenlpaffect.train.TrainingTexts;
import io.github.corenlpaffect.train.evaluation.Evaluation;
import io.github.corenlpaffect.train.evaluation.Figure;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import io.github.corenlpaffect.train.evaluation.Prediction;
import io.github.corenlpaffect.train.knowledge.KnowledgeReader;
import io.github.corenlpaffect.train.knowledge.SharedKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains a run's model, or goes on where it was stopped, measures it, and writes down the result.
 * Thread-safe for different runs.
 */
final class RunExecution {
  private static final String BEST_EPOCH = "epoch";

  private final ExperimentData data;
  private final KnowledgeReader knowledge = new SharedKnowledge();

  RunExecution(ExperimentData data) {
    this.data = data;
  }

  /**
   * Brings a run to its end.
   *
   * @throws IOException if something cannot be read or written
   * @throws IllegalArgumentException if the options do not fit the data, or training diverged
   */
  RunResult execute(Run run, RunFolder folder) throws IOException {
    AffectModel model = train(run, folder);
    List<Figure> figures = new ArrayList<>();
    List<TaskPredictions> predictions = new ArrayList<>();
    for (Corpus corpus : data.measured()) {
      measure(model, corpus, figures, predictions);
    }
    LearningCurve curve = folder.curve();
    RunResult result =
        new RunResult(
            run.id(),
            run.settings(),
            Integer.parseInt(model.provenance().entries().get(BEST_EPOCH)),
            ImmutableList.copyOf(figures),
            curve,
            cost(model, folder, curve));
    folder.write(result, predictions);
    return result;
  }

  /** The model of a run, as its file has it; trains it only if that is not there. */
  AffectModel train(Run run, RunFolder folder) throws IOException {
    Files.createDirectories(folder.path());
    if (!folder.isTrained()) {
      TrainingOptions options = run.options(folder.model());
      CurveRecorder listener = new CurveRecorder(folder);
      new Trainer(options, listener, knowledge)
          .train(TrainingTexts.of(data.corpora(options.corpora().keySet()), options, listener));
    }
    return AffectModel.load(folder.model());
  }

  private void measure(
      AffectModel model, Corpus corpus, List<Figure> figures, List<TaskPredictions> predictions)
      throws IOException {
    ImmutableSet<String> heads =
        model.heads().stream().map(HeadSpec::name).collect(ImmutableSet.toImmutableSet());
    List<Task> learnt =
        corpus.tasks().stream().filter(task -> heads.contains(task.head().name())).toList();
    if (learnt.isEmpty()) {
      return;
    }
    ImmutableList<Prediction> all =
        new ModelPredictor(model, ModelPredictor.FAST_TIER).predict(corpus.dev());
    figures.addAll(Evaluation.figures(learnt, corpus.dev(), all));
    learnt.stream()
        .filter(data.targets()::contains)
        .forEach(task -> predictions.add(TaskPredictions.of(corpus, task.head().name(), all)));
  }

  private Cost cost(AffectModel model, RunFolder folder, LearningCurve curve) throws IOException {
    List<String> texts =
        data.measured().stream()
            .flatMap(corpus -> corpus.dev().stream())
            .map(LabelledText::text)
            .limit(ReadingSpeed.TEXTS)
            .toList();
    return new Cost(
        curve.parameters(),
        curve.seconds(),
        ReadingSpeed.microseconds(model, texts),
        Files.size(folder.model()));
  }
}
