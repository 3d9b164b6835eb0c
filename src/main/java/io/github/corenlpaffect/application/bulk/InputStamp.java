package io.github.corenlpaffect.application.bulk;

import io.github.corenlpaffect.text.TextSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.json.Json;
import javax.json.JsonObject;

/**
 * By what it is told whether a source is still the same.
 *
 * @param name what a person calls it
 * @param size its bytes, 0 if they cannot be known
 * @param modified when it was written, in milliseconds; 0 if that cannot be known
 */
record InputStamp(String name, long size, long modified) {

  static InputStamp of(TextSource source) throws IOException {
    return new InputStamp(source.name(), source.size(), modified(source.name(), source.size()));
  }

  /** Fails if it is a file that has changed since. */
  void requireUnchanged() throws IOException {
    if (size > 0) {
      Path file = Path.of(name);
      boolean same =
          Files.exists(file) && Files.size(file) == size && modified(name, size) == modified;
      if (!same) {
        throw new IOException(name + " has changed while it was read");
      }
    }
  }

  JsonObject toJson() {
    return Json.createObjectBuilder()
        .add("name", name)
        .add("size", size)
        .add("modified", modified)
        .build();
  }

  static InputStamp of(JsonObject json) {
    return new InputStamp(
        json.getString("name"),
        json.getJsonNumber("size").longValueExact(),
        json.getJsonNumber("modified").longValueExact());
  }

  private static long modified(String name, long size) throws IOException {
    return size > 0 ? Files.getLastModifiedTime(Path.of(name)).toMillis() : 0;
  }
}
