package io.github.corenlpaffect.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Everything between texts and labels that people do: what they are asked, and what they answer.
 */
@Command(
    name = "annotate-set",
    description = "Have people label texts, and turn their answers into labels.",
    subcommands = {MakeSetCommand.class, ScoreSetCommand.class, AgreeSetCommand.class})
final class AnnotateSetCommand implements Runnable {
  @Spec private CommandSpec spec;
  @ParentCommand private AffectCommand affect;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is missing: one of " + String.join(", ", spec.subcommands().keySet()));
  }

  AffectCommand affect() {
    return affect;
  }
}
