package io.github.corenlpaffect.experiment;

import io.github.corenlpaffect.model.FileReplacement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.json.JsonException;
import javax.json.JsonObject;
import javax.json.JsonStructure;
import javax.json.spi.JsonProvider;

/** Files of JSON in UTF-8. */
public final class JsonFile {
  private static final JsonProvider JSON = JsonProvider.provider();

  private JsonFile() {}

  /** Writes the file: there is never half of one. */
  public static void write(Path file, JsonStructure json) throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      JSON.createWriter(replacement.stream()).write(json);
      replacement.finish();
    }
  }

  /**
   * Reads an object.
   *
   * @throws IOException if there is none in the file; names it
   */
  public static JsonObject read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return JSON.createReader(in).readObject();
    } catch (JsonException e) {
      throw new IOException(file + " is damaged; remove it to have it made again", e);
    }
  }
}
