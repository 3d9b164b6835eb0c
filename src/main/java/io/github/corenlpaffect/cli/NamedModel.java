package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.model.AffectModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A model that was read.
 *
 * @param name what a person calls it
 * @param bytes the size of its file
 * @param model the model
 */
record NamedModel(String name, int bytes, AffectModel model) {
  private static final String SHIPPED = "/" + AffectModel.ENGLISH;

  /**
   * Reads a file, or the shipped model without one.
   *
   * @throws IOException if there is none, or it cannot be used
   */
  static NamedModel read(Optional<Path> file) throws IOException {
    return file.isPresent()
        ? of(file.get().toString(), bytes(file.get()))
        : of("the shipped model", shipped());
  }

  private static NamedModel of(String name, byte[] bytes) throws IOException {
    AffectModel model = AffectModel.read(new ByteArrayInputStream(bytes), name);
    return new NamedModel(name, bytes.length, model);
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder; the file of a model is needed");
    }
    return Files.readAllBytes(file);
  }

  private static byte[] shipped() throws IOException {
    try (InputStream in = NamedModel.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IOException("this build holds no model at " + SHIPPED + "; name a model's file");
      }
      return in.readAllBytes();
    }
  }
}
