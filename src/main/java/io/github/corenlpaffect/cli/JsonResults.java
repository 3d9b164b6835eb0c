package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.pipeline.AffectJson;
import java.io.IOException;
import java.io.Writer;
import javax.json.Json;
import javax.json.JsonObject;

/** Results as JSON objects, one a line, by themselves or as the elements of an array. */
final class JsonResults implements ResultWriter {
  private final Writer out;
  private final String between;
  private final String after;
  private final String end;
  private String before;

  private JsonResults(Writer out, String before, String between, String after, String end) {
    this.out = out;
    this.before = before;
    this.between = between;
    this.after = after;
    this.end = end;
  }

  static JsonResults array(Writer out) throws IOException {
    out.write("[");
    return new JsonResults(out, "\n", ",\n", "", "\n]\n");
  }

  static JsonResults lines(Writer out) {
    return new JsonResults(out, "", "", "\n", "");
  }

  @Override
  public void write(AnnotatedText result) throws IOException {
    JsonObject json =
        Json.createObjectBuilder()
            .add("text", result.text())
            .add("unit", result.unit().label())
            .add("affect", AffectJson.of(result.affect()))
            .build();
    out.write(before);
    out.write(json.toString());
    out.write(after);
    before = between;
  }

  @Override
  public void finish() throws IOException {
    out.write(end);
  }
}
