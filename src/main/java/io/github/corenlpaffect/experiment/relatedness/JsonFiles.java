package io.github.corenlpaffect.experiment.relatedness;

import io.github.corenlpaffect.model.FileReplacement;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.json.Json;
import javax.json.JsonException;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonReader;
import javax.json.JsonValue;
import javax.json.JsonWriter;
import javax.json.stream.JsonGenerator;

/** Files of one JSON object. */
final class JsonFiles {
  private JsonFiles() {}

  /** An object of strings. */
  static JsonObject object(Map<String, String> values) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    values.forEach(object::add);
    return object.build();
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read, or is not JSON; names it
   */
  static JsonObject read(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file);
        JsonReader reader = Json.createReader(in)) {
      return reader.readObject();
    } catch (JsonException | IllegalStateException e) {
      throw new IOException(file + " is not what was written there: " + e.getMessage(), e);
    }
  }

  /** Writes a file, of which nothing stands in its place until it is complete. */
  static void write(Path file, JsonValue value) throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      write(value, replacement.stream());
      replacement.finish();
    }
  }

  private static void write(JsonValue value, OutputStream out) {
    Map<String, Boolean> pretty = Map.of(JsonGenerator.PRETTY_PRINTING, true);
    try (JsonWriter writer = Json.createWriterFactory(pretty).createWriter(out)) {
      writer.write(value);
    }
  }
}
