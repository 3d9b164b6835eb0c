package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.application.monitoring.ParsedTargets;
import io.github.corenlpaffect.application.monitoring.TextTargets;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.pipeline.TextAnnotator;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether texts that are watched are looked through for targets, and how many. */
final class WatchedTargets {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--targets",
      description = {
        "Say what texts drawn from each period express toward the things and persons they name, and"
            + " which of these did most to a change.",
        "Needs CoreNLP's models on the class path."
      })
  private boolean targets;

  @Option(
      names = "--sample",
      defaultValue = "20",
      paramLabel = "COUNT",
      description =
          "How many texts of a period are drawn for --targets; ${DEFAULT-VALUE} if not given.")
  private int sample;

  /**
   * How many texts of a period are drawn.
   *
   * @throws ParameterException if there would be none
   */
  int sample() {
    if (sample < 1) {
      throw new ParameterException(
          command.commandLine(), "--sample is " + sample + ", not 1 or more");
    }
    return targets ? sample : 0;
  }

  /**
   * What finds them; nothing if nobody asked.
   *
   * @throws IOException if CoreNLP's models are not on the class path
   */
  Optional<TextTargets> finder(AffectModel model) throws IOException {
    return targets
        ? Optional.of(
            new ParsedTargets(
                TextAnnotator.ofParsedDocuments(new AffectAnnotator(model, false, true))))
        : Optional.empty();
  }
}
