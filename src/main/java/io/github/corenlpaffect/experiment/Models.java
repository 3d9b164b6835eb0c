package io.github.corenlpaffect.experiment;

import com.google.common.collect.Sets;
import io.github.corenlpaffect.model.FileReplacement;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;

/**
 * The models of an experiment's runs: kept are the best of every joint recipe, since all of them
 * would fill a disk.
 */
final class Models {
  private final ExperimentFolder folder;
  private final RunExecution execution;

  Models(ExperimentFolder folder, RunExecution execution) {
    this.folder = folder;
    this.execution = execution;
  }

  /** Removes the models of some runs. */
  void drop(Set<String> runs) throws IOException {
    for (String run : runs) {
      Files.deleteIfExists(folder.run(run).model());
    }
  }

  /** Copies the model of the best recipe to the experiment's folder, and drops what is not kept. */
  void ship(Findings findings, RunFactory factory) throws IOException {
    Set<String> all = new HashSet<>();
    Set<String> kept = new HashSet<>();
    for (RecipeFindings recipe : findings.recipes()) {
      recipe.result().runs().values().forEach(run -> all.add(run.id()));
      if (!recipe.isControl()) {
        recipe.result().bestRun().ifPresent(run -> kept.add(run.id()));
      }
    }
    drop(Sets.difference(all, kept));
    if (findings.winner().isPresent()) {
      copy(findings.winner().get().result(), factory);
    }
  }

  /** A model that was dropped is trained again; it comes out the same. */
  private void copy(RecipeResult winner, RunFactory factory) throws IOException {
    Run run = factory.run(winner.recipe(), winner.bestSeed().orElseThrow(), winner.tuned());
    RunFolder ofRun = folder.run(run.id());
    execution.train(run, ofRun);
    try (FileReplacement replacement = FileReplacement.of(folder.file(Findings.BEST_MODEL))) {
      Files.copy(ofRun.model(), replacement.stream());
      replacement.finish();
    }
  }
}
