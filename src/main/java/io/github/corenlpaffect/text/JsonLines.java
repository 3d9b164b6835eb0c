package io.github.corenlpaffect.text;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import javax.json.Json;
import javax.json.JsonException;
import javax.json.JsonValue;
import javax.json.stream.JsonParser;
import javax.json.stream.JsonParserFactory;

/**
 * JSON Lines: a value on each line; blank lines are passed over. A line is rejected that is no
 * JSON, or lacks a field.
 *
 * @param paths where the fields of a record are, as {@link JsonPath} has them
 */
public record JsonLines(ImmutableList<String> paths) implements RecordFormat {
  private static final JsonParserFactory JSON = Json.createParserFactory(Map.of());

  @Override
  public RecordReader read(Utf8Lines lines) {
    return new Reader(
        lines, paths.stream().map(JsonPath::of).collect(ImmutableList.toImmutableList()));
  }

  private record Reader(Utf8Lines lines, ImmutableList<JsonPath> paths) implements RecordReader {

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
        return new TextRecord(lines.source(), line.number(), fields(value(line.text())));
      } catch (IllegalArgumentException e) {
        return new Rejection(lines.source(), line.number(), e.getMessage());
      }
    }

    private ImmutableList<String> fields(JsonValue value) {
      return paths.stream().map(path -> path.field(value)).collect(ImmutableList.toImmutableList());
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
