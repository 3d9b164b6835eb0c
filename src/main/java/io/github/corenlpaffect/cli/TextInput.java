package io.github.corenlpaffect.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Something with texts in it: what stands on the command line, a file, or standard input. */
interface TextInput {

  /** Takes texts one by one. */
  interface Sink {
    void accept(String text) throws IOException;
  }

  /** What a person calls it. */
  String name();

  /** The name of the file, if it is one. */
  Optional<String> documentId();

  /**
   * Hands out the texts.
   *
   * @param lines whether each line is a text, or all of it is one
   * @throws IOException if it cannot be read or is not UTF-8
   */
  void read(boolean lines, Sink sink) throws IOException;

  /** A text given as such: always one, whatever it holds. */
  static TextInput ofText(String text) {
    return new Given(text);
  }

  /**
   * A file.
   *
   * @throws IOException if there is no such file
   */
  static TextInput ofFile(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder; files are needed");
    }
    return new Bytes(
        file.toString(),
        Optional.of(file.getFileName().toString()),
        () -> Files.newInputStream(file));
  }

  /** A stream, which is read to its end. */
  static TextInput ofStream(String name, InputStream in) {
    return new Bytes(name, Optional.empty(), () -> in);
  }

  /** A text given as such. */
  record Given(String text) implements TextInput {
    @Override
    public String name() {
      return "the text";
    }

    @Override
    public Optional<String> documentId() {
      return Optional.empty();
    }

    @Override
    public void read(boolean lines, Sink sink) throws IOException {
      sink.accept(text);
    }
  }

  /** Encoded texts. */
  record Bytes(String name, Optional<String> documentId, Opener opener) implements TextInput {

    /** Opens what is to be read. */
    interface Opener {
      InputStream open() throws IOException;
    }

    @Override
    public void read(boolean lines, Sink sink) throws IOException {
      try (Utf8Reader reader = new Utf8Reader(opener.open(), name)) {
        if (!lines) {
          sink.accept(reader.readAll());
          return;
        }
        for (Optional<String> line = reader.readLine();
            line.isPresent();
            line = reader.readLine()) {
          sink.accept(line.get());
        }
      }
    }
  }
}
