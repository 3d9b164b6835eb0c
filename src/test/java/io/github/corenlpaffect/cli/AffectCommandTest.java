package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.ShippedFolder;
import io.github.corenlpaffect.model.ShippedModel;
import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AffectCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "--nope", "nope", "annotate --nope", "annotate --format yaml", "info a b"})
  void aWrongCallIsOneLineAndExitCodeTwo(String arguments) {
    Run run = Run.affect((Object[]) arguments.split(" (?=.)|^$"));

    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("affect: "), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "annotate --help", "info --help", "--version"})
  void helpIsNoFailure(String arguments) {
    Run run = Run.affect((Object[]) arguments.split(" "));

    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertTrue(run.out().contains("affect"), run.out());
  }

  @Test
  void theStackTraceIsShownOnRequestOnly() {
    Path missing = folder.resolve("missing.model");

    assertEquals(1, Run.affect("info", missing).err().lines().count());
    assertTrue(Run.affect("info", missing, "--stacktrace").err().contains("\tat "));
  }

  @Test
  void infoPrintsProvenanceHeadsWordsAndSize() throws IOException {
    Path model = folder.resolve("small.model");
    SmallModel.withSeed(1).write(model);

    Run run = Run.affect("info", model);

    assertEquals(0, run.code());
    assertTrue(run.out().contains(model.toString()));
    assertTrue(run.out().contains(String.format("%,d bytes", Files.size(model))));
    assertTrue(run.out().contains("words  11\n"));
    assertTrue(run.out().contains("made for = tests\n"));
    assertTrue(run.out().matches("(?s).*own/levels +ordinal +0…3 +anger, joy\n.*"), run.out());
  }

  @Test
  void theOpenModelIsAskedForByItsWord() throws Exception {
    try (URLClassLoader classPath = ShippedFolder.of(folder, ShippedModel.OPEN, 1)) {
      Run info = ShippedFolder.on(classPath, () -> Run.affect("info", "open"));
      assertEquals(0, info.code(), info.err());
      assertTrue(info.out().startsWith("model  the shipped model open\n"), info.out());
      assertTrue(info.out().contains("made for = tests\n"), info.out());

      Run annotated =
          ShippedFolder.on(
              classPath,
              () -> Run.affect("annotate", "--model", "open", "--format", "csv", "--text", "Hi."));
      assertEquals(0, annotated.code(), annotated.err());
    }
  }

  @Test
  void infoSaysWhatIsNoModel() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), "some text that is long enough");

    assertEquals(
        new Run(1, "", "affect: " + other + " is not a model of corenlp-affect\n"),
        Run.affect("info", other));
  }
}
