package io.github.corenlpaffect.cli;

import static java.util.stream.Collectors.joining;

import io.github.corenlpaffect.cli.Report.NumberColumn;
import io.github.corenlpaffect.cli.Report.TextColumn;
import io.github.corenlpaffect.corpus.Corpora;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.OwnFormat;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.AffectJson;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import io.github.corenlpaffect.train.evaluation.Prediction;
import io.github.corenlpaffect.train.evaluation.Predictor;
import io.github.corenlpaffect.train.evaluation.TextError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the texts on which a model is most wrong. */
@Command(
    name = "errors",
    description = {
      "Show the texts of a task on which a model's head is most wrong, the worst first, for a"
          + " reader to find out why.",
      "error: the mean absolute difference over the labels that the text carries, as a share of the"
          + " range; of classes one minus the probability of the right one."
    })
final class ErrorsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private AffectCommand affect;

  @Option(
      names = {"-d", "--data"},
      required = true,
      paramLabel = "DIR|TSV",
      description =
          "The folder with the corpora, one folder each, of which the dev parts are read; or a"
              + " table of one's own, of which all texts are.")
  private Path data;

  @Option(
      names = {"-t", "--task"},
      required = true,
      paramLabel = "NAME",
      description = "The task, as evaluate names it.")
  private String task;

  @Option(
      names = {"-n", "--count"},
      defaultValue = "50",
      paramLabel = "N",
      description = "How many texts; ${DEFAULT-VALUE} if not given.")
  private int count;

  @Mixin private ModelOption model;

  @Mixin private ReportOption report;

  @Override
  public Integer call() throws IOException {
    if (count < 1) {
      throw new ParameterException(spec.commandLine(), "--count must be at least 1");
    }
    AffectModel read = model.read().model();
    Corpus corpus = corpus(read);
    Task chosen =
        corpus.tasks().stream()
            .filter(known -> known.head().name().equals(task))
            .findFirst()
            .orElseThrow(() -> unknownTask(corpus));
    Predictor predictor =
        new AlignedPredictor(
            new ModelPredictor(read, ModelPredictor.FAST_TIER), read.heads(), corpus.tasks());
    List<Prediction> predictions = predictor.predict(corpus.dev());
    List<TextError> errors = TextError.largest(chosen, corpus.dev(), predictions, count);
    try (Output out = Output.to(affect.out())) {
      report(errors).write(report.format(), out.writer());
      out.finish();
    }
    return 0;
  }

  private Corpus corpus(AffectModel model) throws IOException {
    if (OwnFormat.isTable(data)) {
      return new OwnFormat(model.heads()).read(data).withDev();
    }
    return Corpora.read(data, List.of(corpusOf(task))).get(0);
  }

  /** A task is named after its corpus, and further if the corpus has several. */
  private static String corpusOf(String task) {
    int end = task.indexOf('/');
    return end < 0 ? task : task.substring(0, end);
  }

  private ParameterException unknownTask(Corpus corpus) {
    return new ParameterException(
        spec.commandLine(),
        "no task "
            + task
            + "; known are "
            + corpus.tasks().stream().map(known -> known.head().name()).toList());
  }

  private static Report<TextError> report(List<TextError> errors) {
    return new Report<>(
        List.of(
            new NumberColumn<>("error", 3, error -> OptionalDouble.of(error.size())),
            new TextColumn<>("gold", error -> shown(error.gold())),
            new TextColumn<>("predicted", error -> shown(error.predicted())),
            new TextColumn<>("text", error -> error.text().strip())),
        errors);
  }

  private static String shown(Map<String, Double> labels) {
    return labels.entrySet().stream()
        .map(label -> label.getKey() + " " + AffectJson.rounded(label.getValue()).toPlainString())
        .collect(joining(", "));
  }
}
