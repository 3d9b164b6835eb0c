package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void anOldFile() throws IOException {
    file = Files.writeString(folder.resolve("results"), "old");
  }

  @Test
  void theOldFileStandsUntilTheNewOneIsFinished() throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      replacement.stream().write(new byte[] {'n', 'e', 'w'});
      assertEquals("old", Files.readString(file));
      replacement.finish();
    }
    assertEquals("new", Files.readString(file));
    assertNothingElse();
  }

  @Test
  void whatIsNotFinishedLeavesNoTrace() throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      replacement.stream().write('n');
    }
    assertEquals("old", Files.readString(file));
    assertNothingElse();
  }

  @Test
  void aLinkKeepsPointingToTheFile() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    try (FileReplacement replacement = FileReplacement.of(link)) {
      replacement.stream().write('n');
      replacement.finish();
    }
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("n", Files.readString(file));
  }

  @Test
  void aMissingFolderIsNamed() {
    Path lost = folder.resolve("missing").resolve("results");
    Exception e = assertThrows(NoSuchFileException.class, () -> FileReplacement.of(lost));
    assertEquals(lost.getParent().toString(), e.getMessage());
  }

  private void assertNothingElse() {
    assertArrayEquals(new String[] {"results"}, folder.toFile().list());
  }
}
