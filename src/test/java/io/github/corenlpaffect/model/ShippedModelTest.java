package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedModelTest {
  private static final ClassLoader EMPTY = new URLClassLoader(new URL[0], null);

  @TempDir private Path folder;

  @Test
  void aModelGoesByItsLabel() {
    assertEquals(Optional.of(ShippedModel.ENGLISH), ShippedModel.named("en"));
    assertEquals(Optional.of(ShippedModel.OPEN), ShippedModel.named("open"));
    assertEquals(Optional.empty(), ShippedModel.named("affect-en-open.model"));
  }

  @Test
  void itsResourceIsWhereTheBuildPutsTheFilesOfTheFolderModels() {
    assertEquals(
        "io/github/corenlpaffect/models/affect-en-open.model", ShippedModel.OPEN.resource());
  }

  @Test
  void theFirstClassPathThatHasItWins() throws IOException {
    try (URLClassLoader with = ShippedFolder.of(folder, ShippedModel.OPEN, 1)) {
      assertEquals(
          folder.resolve(ShippedModel.OPEN.resource()).toUri().toURL(),
          ShippedModel.OPEN.location(null, EMPTY, with));
    }
  }

  @Test
  void aBuildWithoutItSaysSo() {
    FileNotFoundException e =
        assertThrows(FileNotFoundException.class, () -> ShippedModel.OPEN.location(null, EMPTY));
    assertEquals(
        "this build does not hold the model open,"
            + " io/github/corenlpaffect/models/affect-en-open.model; name a model's file",
        e.getMessage());
  }
}
