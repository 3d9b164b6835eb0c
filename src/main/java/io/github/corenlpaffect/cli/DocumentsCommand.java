package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.cli.Report.NumberColumn;
import io.github.corenlpaffect.cli.Report.TextColumn;
import io.github.corenlpaffect.corpus.Corpora;
import io.github.corenlpaffect.train.evaluation.document.DocumentEvaluation;
import io.github.corenlpaffect.train.evaluation.document.DocumentFigure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Measures ways to make the affect of a text out of those of its sentences. */
@Command(
    name = "documents",
    description = {
      "Measure ways of weighting the sentences of a text, on the texts of published corpora that"
          + " have two or more: what is chosen by train is confirmed by dev.",
      "difference: on dev, from the mean over tokens, with where it lies with 95 % by a paired"
          + " bootstrap."
    })
final class DocumentsCommand implements Callable<Integer> {
  private static final int DECIMALS = 3;

  @ParentCommand private AffectCommand affect;

  @Option(
      names = {"-d", "--data"},
      required = true,
      paramLabel = "DIR",
      description = "The folder with the corpora, one folder each.")
  private Path data;

  @Option(
      names = "--corpora",
      split = ",",
      paramLabel = "NAME",
      defaultValue = "semeval2018,brighter,facebook-va,semeval2017-4a",
      description =
          "Names of corpora; ${DEFAULT-VALUE} if not given, those of them that the folder holds.")
  private List<String> corpora;

  @Mixin private ModelOption model;
  @Mixin private ReportOption report;

  @Override
  public Integer call() throws IOException {
    DocumentEvaluation evaluation = new DocumentEvaluation(model.read().model());
    List<DocumentFigure> figures = new ArrayList<>();
    for (String name : new CorporaFolder(data).namesAmong(corpora)) {
      figures.addAll(evaluation.figures(Corpora.read(data, List.of(name)).get(0)));
    }
    try (Output out = Output.to(affect.out())) {
      report(figures).write(report.format(), out.writer());
      out.finish();
    }
    return 0;
  }

  private static Report<DocumentFigure> report(List<DocumentFigure> figures) {
    return new Report<>(
        List.of(
            new TextColumn<>("task", DocumentFigure::task),
            new TextColumn<>("metric", DocumentFigure::metric),
            new TextColumn<>("weighting", DocumentFigure::weighting),
            number("train_texts", 0, DocumentFigure::trainTexts),
            number("train", DECIMALS, DocumentFigure::train),
            number("dev_texts", 0, DocumentFigure::devTexts),
            number("dev", DECIMALS, DocumentFigure::dev),
            number("difference", DECIMALS, DocumentFigure::difference),
            number("low", DECIMALS, figure -> figure.interval().low()),
            number("high", DECIMALS, figure -> figure.interval().high())),
        figures);
  }

  private static NumberColumn<DocumentFigure> number(
      String name, int decimals, ToDoubleFunction<DocumentFigure> value) {
    return new NumberColumn<>(
        name,
        decimals,
        figure -> {
          double number = value.applyAsDouble(figure);
          return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
        });
  }
}
