package io.github.corenlpaffect.model;

import java.io.IOException;

/** A file that is no model, is damaged, was written by newer software, or would be refused. */
public final class ModelFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private ModelFormatException(String message) {
    super(message);
  }

  static ModelFormatException noModel(String name) {
    return new ModelFormatException(name + " is not a model of corenlp-affect");
  }

  static ModelFormatException newer(String name, int version) {
    return new ModelFormatException(
        name
            + " has format version "
            + version
            + "; this software reads version "
            + ModelFile.VERSION
            + ": use a newer corenlp-affect");
  }

  static ModelFormatException unsupported(String name, String what) {
    return new ModelFormatException(
        name
            + " was made for another version of corenlp-affect (its "
            + what
            + " is not this one's): use that version, or train the model again");
  }

  static ModelFormatException unknownArchitecture(String name, String architecture) {
    return new ModelFormatException(
        name
            + " has the architecture \""
            + architecture
            + "\"; this software knows "
            + String.join(", ", NetworkSection.ARCHITECTURES)
            + ": use a newer corenlp-affect");
  }

  static ModelFormatException unwritable(String name, String what) {
    return new ModelFormatException(
        name
            + " was not written, as no reader would take the model ("
            + what
            + "): train it with another seed or a lower learning rate");
  }

  static ModelFormatException damaged(String name, String what) {
    return new ModelFormatException(
        name + " is damaged (" + what + "): fetch or train the model again");
  }
}
