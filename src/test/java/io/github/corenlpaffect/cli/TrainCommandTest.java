package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.corenlpaffect.train.distillation.Teacher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  @TempDir Path folder;

  @Test
  void anUnknownOptionIsNamedWithTheKnownOnes() throws IOException {
    Run run = Run.affect("train", "--props", props("train.epoks = 3"));

    assertFailure(run, "train.epoks");
    assertTrue(run.err().contains("train.epochs"), run.err());
  }

  @Test
  void aWrongValueIsNamed() throws IOException {
    assertFailure(Run.affect("train", "--props", props("train.epochs = few")), "few");
  }

  @Test
  void optionsOfTheCommandLineWinOverTheFile() throws IOException {
    Path props = props("train.epochs = 3");

    assertFailure(Run.affect("train", "--props", props, "-Dtrain.epochs=none"), "none");
    assertFailure(Run.affect("train", "--props", props, "--set", "train.epochs=none"), "none");
  }

  @Test
  void aFileMayExtendAnother() throws IOException {
    props("train.epochs = none\ntrain.batch = 1");
    Path own =
        Files.writeString(folder.resolve("own.properties"), "train.extends = train.properties");

    assertFailure(Run.affect("train", "--props", own), "train.epochs is \"none\"");
    Files.writeString(own, "train.extends = train.properties\ntrain.epochs = few");
    assertFailure(Run.affect("train", "--props", own), "train.epochs is \"few\"");
  }

  @Test
  void aFileThatExtendsItselfIsRefused() throws IOException {
    Path props = props("train.extends = ../" + folder.getFileName() + "/train.properties");

    assertFailure(Run.affect("train", "--props", props), "train.properties: extends itself");
  }

  @Test
  void dataIsWhereTheCorporaAre() {
    Path cache = folder.resolve("cache");
    Path model = folder.resolve("some.model");

    Run run =
        Run.affect(
            "train",
            "-d",
            folder,
            "-Dtrain.cache=" + cache,
            "-Dtrain.model=" + model,
            "-Dcorpus.sst=1");

    assertEquals(1, run.code());
    assertTrue(run.err().contains(folder.resolve("sst").toString()), run.err());
  }

  @Test
  void aMissingFileOfOptionsIsNamed() {
    Path missing = folder.resolve("missing.properties");

    assertFailure(Run.affect("train", "--props", missing), missing + ": no such file");
  }

  @Test
  void aModelThatCannotBeWrittenIsNamedBeforeTraining() throws IOException {
    Path model = folder.resolve("missing").resolve("some.model");

    Run run = Run.affect("train", "-Dtrain.model=" + model, "-Dtrain.data=" + folder);

    assertFailure(run, "train.model is " + model + ", but there is no folder " + model.getParent());
  }

  @Test
  void aTeacherThatTheBuildDoesNotHoldIsExplained() throws IOException {
    Path props = props("teacher.labels = soft.bin");
    assumeTrue(ServiceLoader.load(Teacher.class).findFirst().isEmpty());

    assertFailure(Run.affect("train", "--props", props), "mvn -P teacher");
  }

  private Path props(String lines) throws IOException {
    return Files.writeString(folder.resolve("train.properties"), lines);
  }

  private static void assertFailure(Run run, String expected) {
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(expected), run.err());
  }
}
