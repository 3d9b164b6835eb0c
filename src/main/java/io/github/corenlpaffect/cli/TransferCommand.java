package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.experiment.transfer.TransferStudy;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Finds out how well models do in domains that they have not learnt. */
@Command(
    name = "transfer",
    description = {
      "Leave out one corpus after the other, train on the others, and measure on it: without its"
          + " labels, with few, with all, and self-trained on its texts alone.",
      "The file has the options of affect train; transfer.domains names the corpora to leave out;"
          + " transfer.labels = 0 16 64 256; transfer.selfTraining = true; transfer.confidence = 0;"
          + " transfer.repeats = 16; transfer.seeds = 1 2 3; experiment.targets names the tasks that"
          + " count.",
      "Finished trainings are kept in the folder; the same command goes on from there, also when"
          + " domains, labels or seeds are added."
    })
final class TransferCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StudyOptions options;

  @Override
  public Integer call() throws IOException {
    options.run(
        (properties, listener, out) -> new TransferStudy(properties, listener).run(out),
        spec.commandLine());
    return 0;
  }
}
