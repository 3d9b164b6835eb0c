package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.ShippedModel;
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

  /**
   * Reads a model.
   *
   * @param chosen the label of a {@link ShippedModel} or a file, in this order; {@link
   *     ShippedModel#ENGLISH} if empty
   * @throws IOException if there is none, or it cannot be used
   */
  static NamedModel read(Optional<String> chosen) throws IOException {
    String name = chosen.orElse(ShippedModel.ENGLISH.label());
    Optional<ShippedModel> shipped = ShippedModel.named(name);
    return shipped.isPresent()
        ? of("the shipped model " + name, bytes(shipped.get()))
        : of(name, bytes(Path.of(name)));
  }

  /** What a checkpoint must be told of it. */
  String described() {
    return name + " " + bytes + " " + model.provenance().toText();
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

  private static byte[] bytes(ShippedModel shipped) throws IOException {
    try (InputStream in = shipped.location().openStream()) {
      return in.readAllBytes();
    }
  }
}
