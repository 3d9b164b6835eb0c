package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.FrozenModel;
import io.github.corenlpaffect.model.ModelParts;
import io.github.corenlpaffect.model.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains a small model on made-up sentences, teaches it a label of its own, and freezes it with its
 * answers, for the tests of later versions. Run once for each version of the file format:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=io.github.corenlpaffect.cli.FreezeModel -Dexec.args=FOLDER
 * </pre>
 */
public final class FreezeModel {
  private static final int EPOCHS = 4;
  private static final List<String> TICKETS =
      List.of(
          "text\turgency@0..1\ttopic",
          "The lamp is broken, help!\t1\toutage",
          "the old clock moved\t0.1\tother",
          "i am furious, the train left\t0.8\toutage",
          "i am happy and seated\t0\tother");

  private FreezeModel() {}

  /** The only argument is the folder to write to. */
  public static void main(String[] arguments) throws IOException {
    Path work = Files.createTempDirectory("freeze");
    Path base = work.resolve("base.model");
    Path taught = work.resolve("taught.model");
    Path tickets = Files.write(work.resolve("tickets.tsv"), TICKETS);
    check(MadeUpTraining.in(work).run(base, EPOCHS, "-Dtrain.encoder=gated", "-Dtrain.cells=8"));
    check(
        Run.affect(
            "train",
            "--from",
            base.toString(),
            "--data",
            tickets.toString(),
            "--out",
            taught.toString()));
    FrozenModel.freeze(withoutPlace(AffectModel.load(taught).parts()), Path.of(arguments[0]));
  }

  /** The model without the name of the file that it was taught from, which is gone. */
  private static AffectModel withoutPlace(ModelParts parts) {
    Map<String, String> entries = new LinkedHashMap<>(parts.provenance().entries());
    entries.remove("train.base");
    return AffectModel.of(parts.withProvenance(new Provenance(entries)));
  }

  private static void check(Run run) {
    if (run.code() != 0) {
      throw new IllegalStateException(run.err());
    }
  }
}
