package io.github.corenlpaffect.model;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;

/** The models that come with this library, by the word that an option asks for them with. */
public enum ShippedModel {
  /** English, from all corpora: several allow research only, or state no terms. */
  ENGLISH("en", "affect-en.model"),
  /** English, from corpora and lexicons alone whose terms allow commercial use. */
  OPEN("open", "affect-en-open.model");

  private static final String FOLDER = "io/github/corenlpaffect/models/";

  private final String label;
  private final String file;

  ShippedModel(String label, String file) {
    this.label = label;
    this.file = file;
  }

  /** The model that an option asks for with a word; empty if none goes by it. */
  public static Optional<ShippedModel> named(String label) {
    for (ShippedModel model : values()) {
      if (model.label.equals(label)) {
        return Optional.of(model);
      }
    }
    return Optional.empty();
  }

  /** The word that an option asks for it with, for instance {@code en}. */
  public String label() {
    return label;
  }

  /** The class-path resource that holds it. */
  public String resource() {
    return FOLDER.concat(file);
  }

  /**
   * Where it is: on the class path of the calling thread, or else of this library.
   *
   * @throws FileNotFoundException if it is on neither; says what to do
   */
  public URL location() throws FileNotFoundException {
    return location(
        Thread.currentThread().getContextClassLoader(), ShippedModel.class.getClassLoader());
  }

  URL location(ClassLoader... classPaths) throws FileNotFoundException {
    for (ClassLoader classPath : classPaths) {
      URL found = classPath == null ? null : classPath.getResource(resource());
      if (found != null) {
        return found;
      }
    }
    throw new FileNotFoundException(
        "this build does not hold the model "
            + label
            + ", "
            + resource()
            + "; name a model's file");
  }

  /**
   * Reads it.
   *
   * @throws FileNotFoundException if this build does not hold it
   * @throws IOException if it cannot be read
   */
  public AffectModel read() throws IOException {
    try (InputStream in = location().openStream()) {
      return AffectModel.read(in, "the shipped model ".concat(label));
    }
  }
}
