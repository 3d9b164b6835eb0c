package io.github.corenlpaffect.text;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import javax.json.Json;
import javax.json.JsonException;
import javax.json.JsonObject;
import javax.json.JsonValue;
import javax.json.stream.JsonParser;
import javax.json.stream.JsonParserFactory;

/**
 * JSON Lines: a value on each line; blank lines are passed over. A line is rejected that is no
 * JSON, or lacks a field.
 *
 * @param paths where the fields of a record are, as {@link JsonPath} has them; the first has its
 *     text
 * @param whole whether a record has the object that it was read from; what is no object is rejected
 */
public record JsonLines(ImmutableList<String> paths, boolean whole) implements RecordFormat {
  private static final JsonParserFactory JSON = Json.createParserFactory(Map.of());

  /** The format of records that have some fields. */
  public JsonLines(ImmutableList<String> paths) {
    this(paths, false);
  }

  @Override
  public RecordReader read(Utf8Lines lines) {
    return new Reader(
        lines,
        paths,
        paths.stream().map(JsonPath::of).collect(ImmutableList.toImmutableList()),
        whole);
  }

  private record Reader(
      Utf8Lines lines, ImmutableList<String> columns, ImmutableList<JsonPath> paths, boolean whole)
      implements RecordReader {

    @Override
    public Optional<Reading> next() throws IOException {
      Optional<Line> line = lines.next();
      while (line.isPresent() && line.get().text().isBlank() && line.get().problem().isEmpty()) {
        line = lines.next();
      }
      return line.map(this::reading);
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }

    private Reading reading(Line line) {
      if (line.problem().isPresent()) {
        return new Rejection(lines.source(), line.number(), line.problem().get());
      }
      try {
        return record(line, value(line.text()));
      } catch (IllegalArgumentException e) {
        return new Rejection(lines.source(), line.number(), e.getMessage());
      }
    }

    private TextRecord record(Line line, JsonValue value) {
      if (whole && !(value instanceof JsonObject)) {
        throw new IllegalArgumentException("expected an object");
      }
      ImmutableList<String> fields =
          paths.stream().map(path -> path.field(value)).collect(ImmutableList.toImmutableList());
      return new TextRecord(
          lines.source(),
          line.number(),
          fields.get(0),
          columns,
          fields,
          whole ? Optional.of(line.text().strip()) : Optional.empty());
    }

    private static JsonValue value(String line) {
      try (JsonParser parser = JSON.createParser(new StringReader(line))) {
        parser.next();
        JsonValue value = parser.getValue();
        parser.hasNext(); // throws if anything follows
        return value;
      } catch (JsonException e) {
        throw new IllegalArgumentException("no JSON: " + e.getMessage(), e);
      } catch (StackOverflowError e) {
        throw new IllegalArgumentException("nested too deeply", e);
      }
    }
  }
}
