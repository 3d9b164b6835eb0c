package io.github.corenlpaffect.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFolderTest {
  private static final Map<String, String> SETTINGS = Map.of("train.rate", "0.1");

  @TempDir Path folder;

  @Test
  void oneProcessAtATimeWorksInIt() throws IOException {
    try (StudyFolder first = StudyFolder.open(folder, "tests", SETTINGS)) {
      assertTrue(Files.isDirectory(first.trainings()));
      IOException refused =
          assertThrows(
              IOException.class, () -> StudyFolder.open(folder, "tests", SETTINGS).close());
      assertEquals(folder + " is in use by another run of this command", refused.getMessage());
    }
    StudyFolder.open(folder, "tests", SETTINGS).close();
  }

  @Test
  void whatWasBegunWithOtherSettingsIsRefused() throws IOException {
    StudyFolder.open(folder, "tests", SETTINGS).close();

    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> StudyFolder.open(folder, "tests", Map.of("train.rate", "0.2")).close());
    assertEquals(
        folder
            + " holds a study with other options or data: train.rate is 0.1 there, 0.2 here; name"
            + " another folder",
        refused.getMessage());
  }

  @Test
  void aFolderThatWasBarelyBegunIsGoneOnWith() throws IOException {
    StudyFolder.open(folder, "tests", SETTINGS).close();
    Files.delete(folder.resolve("settings.json"));

    StudyFolder.open(folder, "tests", SETTINGS).close();

    assertTrue(Files.exists(folder.resolve("settings.json")));
  }
}
