package io.github.corenlpaffect.annotation;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.json.Json;
import javax.json.JsonArray;
import javax.json.JsonException;
import javax.json.JsonObject;
import javax.json.JsonString;
import javax.json.JsonStructure;
import javax.json.JsonValue;

/**
 * What Label Studio exports as JSON, as a table: a column for each part of a task's data and for
 * each control by its name, and {@code Annotator}, from the data, or else who was signed in. Not
 * for use by several threads.
 */
final class LabelStudioExport {
  private static final String ANNOTATOR = "Annotator";

  private final Path file;
  private final Problems problems;
  private final Set<String> columns = new LinkedHashSet<>(List.of(ANNOTATOR));
  private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

  private LabelStudioExport(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param problems gets what is wrong with tasks that are left out
   * @throws IOException if there is no such file, or it is no array of tasks
   */
  static AnswerTable read(Path file, Problems problems) throws IOException {
    LabelStudioExport export = new LabelStudioExport(file, problems);
    JsonArray tasks = tasks(file);
    for (int i = 0; i < tasks.size(); i++) {
      export.addTask(file + ", task " + (i + 1), tasks.get(i));
    }
    return export.table();
  }

  private static JsonArray tasks(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      JsonStructure json = Json.createReader(in).read();
      if (json instanceof JsonArray tasks) {
        return tasks;
      }
      throw new IOException(
          file + ": expected an array of tasks, as Label Studio's JSON export is");
    } catch (JsonException e) {
      throw new IOException(file + ": no valid JSON: " + e.getMessage(), e);
    }
  }

  private void addTask(String place, JsonValue task) {
    try {
      JsonObject object = task.asJsonObject();
      Map<String, String> data = new LinkedHashMap<>();
      object.getJsonObject("data").forEach((name, value) -> data.put(name, plain(value)));
      List<Map<String, String>> answers = new ArrayList<>();
      for (JsonValue annotation :
          object.getOrDefault("annotations", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
        if (!annotation.asJsonObject().getBoolean("was_cancelled", false)) {
          answers.add(answer(data, annotation.asJsonObject()));
        }
      }
      answers.forEach(answer -> columns.addAll(answer.keySet()));
      rows.put(place, answers);
    } catch (ClassCastException | NullPointerException e) {
      problems.add(place + ": expected data and annotations, as Label Studio's JSON export has");
    }
  }

  private static Map<String, String> answer(Map<String, String> data, JsonObject annotation) {
    Map<String, String> answer = new LinkedHashMap<>(data);
    answer.putIfAbsent(ANNOTATOR, who(annotation.get("completed_by")));
    for (JsonObject result : annotation.getJsonArray("result").getValuesAs(JsonObject.class)) {
      JsonObject value = result.getJsonObject("value");
      answer.put(result.getString("from_name"), plain(value.get(result.getString("type"))));
    }
    return answer;
  }

  /** Exports name who it was by number, or with all particulars. */
  private static String who(JsonValue completedBy) {
    return completedBy instanceof JsonObject user && user.containsKey("email")
        ? user.getString("email")
        : plain(completedBy);
  }

  /** A value as a cell; of several the first. */
  private static String plain(JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return "";
    }
    if (value instanceof JsonArray array) {
      return array.isEmpty() ? "" : plain(array.get(0));
    }
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  private AnswerTable table() {
    ImmutableList.Builder<AnswerTable.Row> cells = ImmutableList.builder();
    rows.forEach(
        (place, answers) ->
            answers.forEach(answer -> cells.add(new AnswerTable.Row(place, cells(answer)))));
    return new AnswerTable(file, ImmutableList.copyOf(columns), cells.build());
  }

  private ImmutableList<String> cells(Map<String, String> answer) {
    return columns.stream()
        .map(column -> answer.getOrDefault(column, ""))
        .collect(ImmutableList.toImmutableList());
  }
}
