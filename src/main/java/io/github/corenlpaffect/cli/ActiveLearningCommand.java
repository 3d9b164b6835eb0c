package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.experiment.activelearning.ActiveLearningStudy;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Finds out how many labels active learning saves. */
@Command(
    name = "active-learning",
    description = {
      "Simulate what select does: get the labels of a published corpus step by step, as each strategy"
          + " chooses, train, measure, and compare with labels got by chance.",
      "The file has the options of affect train; active.target names the task; active.strategies"
          + " those of select; active.labels = 50 100 200 400 600 800; active.ensemble = 3;"
          + " active.texts = 800 for an epoch; active.repeats = 8 at most; active.seeds = 1 2 3 4 5.",
      "What is done is kept in the folder; the same command goes on from there, also when strategies"
          + " or seeds are added."
    })
final class ActiveLearningCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StudyOptions options;

  @Override
  public Integer call() throws IOException {
    options.run(
        (properties, listener, out) -> new ActiveLearningStudy(properties, listener).run(out),
        spec.commandLine());
    return 0;
  }
}
