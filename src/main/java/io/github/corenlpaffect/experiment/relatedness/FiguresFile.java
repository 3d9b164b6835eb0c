package io.github.corenlpaffect.experiment.relatedness;

import io.github.corenlpaffect.experiment.JsonFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.json.Json;
import javax.json.JsonNumber;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonValue;

/** The figures of one training, as they are kept. */
final class FiguresFile {
  private static final String METRIC = "metric";
  private static final String VALUE = "value";

  private FiguresFile() {}

  /** Writes figures by the task's name. */
  static void write(Path file, Map<String, TaskFigure> figures) throws IOException {
    JsonObjectBuilder json = Json.createObjectBuilder();
    figures.forEach(
        (task, figure) ->
            json.add(
                task,
                Json.createObjectBuilder()
                    .add(METRIC, figure.metric())
                    .add(
                        VALUE,
                        Double.isNaN(figure.value())
                            ? JsonValue.NULL
                            : Json.createValue(figure.value()))));
    JsonFile.write(file, json.build());
  }

  /** Reads them, exactly as they were. */
  static Map<String, TaskFigure> read(Path file) throws IOException {
    Map<String, TaskFigure> figures = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> entry : JsonFile.read(file).entrySet()) {
      JsonObject figure = entry.getValue().asJsonObject();
      figures.put(entry.getKey(), new TaskFigure(figure.getString(METRIC), value(figure)));
    }
    return figures;
  }

  private static double value(JsonObject figure) {
    return figure.get(VALUE) instanceof JsonNumber number ? number.doubleValue() : Double.NaN;
  }
}
