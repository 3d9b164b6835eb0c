package io.github.corenlpaffect.annotation.rating;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.CsvFile;
import io.github.corenlpaffect.annotation.Items;
import io.github.corenlpaffect.annotation.Items.Item;
import io.github.corenlpaffect.annotation.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.json.Json;
import javax.json.JsonException;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonString;

/**
 * What is asked about which texts. As files: {@code set.json} says what is asked, {@code items.csv}
 * has the texts.
 *
 * @param dimension what it is about, for instance {@code urgency}
 * @param kind what an answer can be
 * @param items the texts
 */
record RatingSet(String dimension, AnswerKind kind, Items items) {
  private static final String SET = "set.json";
  private static final String ITEMS = "items.csv";
  private static final String DIMENSION = "dimension";
  private static final String SCALE = "scale";
  private static final String CATEGORIES = "categories";
  private static final String ID = "id";
  private static final String TEXT = "text";

  /** Writes the set's files into a folder. */
  void write(Path folder) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(SET))) {
      Json.createWriter(out).write(json());
    }
    List<List<String>> rows = new ArrayList<>();
    items.list().forEach(item -> rows.add(List.of(item.id(), item.text())));
    CsvFile.write(folder.resolve(ITEMS), List.of(ID, TEXT), rows);
  }

  /**
   * Reads what {@link #write} has written.
   *
   * @throws IOException if it is no folder with a set, or damaged
   */
  static RatingSet read(Path folder) throws IOException {
    Path file = folder.resolve(SET);
    try (InputStream in = Files.newInputStream(file)) {
      JsonObject json = Json.createReader(in).readObject();
      return new RatingSet(json.getString(DIMENSION), kind(json), items(folder.resolve(ITEMS)));
    } catch (JsonException
        | NullPointerException
        | ClassCastException
        | IllegalArgumentException e) {
      throw damaged(file.toString(), e);
    }
  }

  private JsonObject json() {
    JsonObjectBuilder json = Json.createObjectBuilder();
    if (kind instanceof Categories categories) {
      json.add("scheme", CATEGORIES)
          .add(DIMENSION, dimension)
          .add(CATEGORIES, Json.createArrayBuilder(categories.names()));
    } else {
      json.add("scheme", "rating").add(DIMENSION, dimension).add(SCALE, kind.toString());
    }
    return json.build();
  }

  private static AnswerKind kind(JsonObject json) {
    return json.containsKey(CATEGORIES)
        ? Categories.of(
            json.getJsonArray(CATEGORIES).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList())
        : Amounts.of(json.getString(SCALE));
  }

  private static Items items(Path file) throws IOException {
    Problems problems = new Problems();
    AnswerTable table = AnswerTable.read(file, problems);
    if (problems.count() > 0) {
      throw damaged(problems.messages().get(0), null);
    }
    return new Items(
        table.rows().stream()
            .map(row -> new Item(table.cell(row, ID), table.cell(row, TEXT)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static IOException damaged(String what, Exception cause) {
    return new IOException(what + ": the set is damaged; make it again with the same seed", cause);
  }
}
