package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.corpus.Corpora;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import io.github.corenlpaffect.train.evaluation.confidence.StatedConfidence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Checks what the product says of its own errors. */
@Command(
    name = "confidence",
    description = {
      "Measure the error of what annotate shows by the confidence that it states, in tenths of the"
          + " dev parts of published corpora: sentiment on SST, valence on SemEval-2018's levels,"
          + " emotions on BRIGHTER.",
      "error: the share of wrong classes, or the mean absolute error over the range; as stated it"
          + " would be 1 - confidence."
    })
final class ConfidenceCommand implements Callable<Integer> {
  @ParentCommand private AffectCommand affect;

  @Option(
      names = {"-d", "--data"},
      required = true,
      paramLabel = "DIR",
      description =
          "The folder with the corpora, one folder each; those that it lacks are left out.")
  private Path data;

  @Mixin private ModelOption model;

  @Option(
      names = "--plot",
      paramLabel = "FILE.png",
      description = "Also draw error against confidence.")
  private Optional<Path> plot;

  @Mixin private ReportOption report;

  @Override
  public Integer call() throws IOException {
    List<String> names = new CorporaFolder(data).namesAmong(StatedConfidence.corpora());
    ModelPredictor predictor = new ModelPredictor(model.read().model(), ModelPredictor.FAST_TIER);
    List<StatedConfidence> parts = new ArrayList<>();
    for (String name : names) {
      parts.add(StatedConfidence.of(Corpora.read(data, List.of(name)).get(0), predictor));
    }
    if (plot.isPresent()) {
      ConfidencePlot.write(parts, plot.get());
    }
    try (Output out = Output.to(affect.out())) {
      ConfidenceRow.report(parts).write(report.format(), out.writer());
      out.finish();
    }
    return 0;
  }
}
