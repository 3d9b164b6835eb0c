package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.json.Json;
import javax.json.JsonException;
import javax.json.JsonObject;

/**
 * A set as files: {@code set.json} says of what it is, {@code items.csv} has the texts, and {@code
 * tuples.csv} the questions, with the answers of those that check. For those who run the
 * annotation, not for annotators.
 */
final class SetFolder {
  private static final String SET = "set.json";
  private static final String ITEMS = "items.csv";
  private static final String TUPLES = "tuples.csv";
  private static final String DIMENSION = "dimension";
  private static final String ID = "id";
  private static final String TEXT = "text";

  private SetFolder() {}

  /** Writes a set's files into a folder. */
  static void write(Path folder, BestWorstSet set) throws IOException {
    JsonObject json =
        Json.createObjectBuilder().add("scheme", "bws").add(DIMENSION, set.dimension()).build();
    try (OutputStream out = Files.newOutputStream(folder.resolve(SET))) {
      Json.createWriter(out).write(json);
    }
    List<List<String>> items = new ArrayList<>();
    set.items().list().forEach(item -> items.add(List.of(item.id(), item.text())));
    CsvFile.write(folder.resolve(ITEMS), List.of(ID, TEXT), items);
    CsvFile.write(folder.resolve(TUPLES), AnswerColumns.header(), tuples(set));
  }

  /**
   * Reads what {@link #write} has written.
   *
   * @throws IOException if it is no folder with a set, or damaged
   */
  static BestWorstSet read(Path folder) throws IOException {
    String dimension = dimension(folder.resolve(SET));
    AnswerTable items = table(folder.resolve(ITEMS));
    AnswerTable tuples = table(folder.resolve(TUPLES));
    ImmutableList.Builder<Item> list = ImmutableList.builder();
    items.rows().forEach(row -> list.add(new Item(items.cell(row, ID), items.cell(row, TEXT))));
    ImmutableList.Builder<Question> questions = ImmutableList.builder();
    ImmutableMap.Builder<Question, Answer> checks = ImmutableMap.builder();
    for (AnswerTable.Row row : tuples.rows()) {
      Question question = question(tuples, row);
      String best = tuples.cell(row, AnswerColumns.BEST);
      if (best.isEmpty()) {
        questions.add(question);
      } else {
        String worst = tuples.cell(row, AnswerColumns.WORST);
        checks.put(question, new Answer("", question.items(), best, worst));
      }
    }
    return new BestWorstSet(
        dimension, new Items(list.build()), questions.build(), checks.buildOrThrow());
  }

  private static AnswerTable table(Path file) throws IOException {
    Problems problems = new Problems();
    AnswerTable table = AnswerTable.read(file, problems);
    if (problems.count() > 0) {
      throw damaged(problems.messages().get(0), null);
    }
    return table;
  }

  private static Question question(AnswerTable tuples, AnswerTable.Row row) throws IOException {
    Integer number = Ints.tryParse(tuples.cell(row, AnswerColumns.TUPLE));
    if (number == null) {
      throw damaged(row.place() + ": no number of a tuple", null);
    }
    return new Question(
        number,
        AnswerColumns.items(tuples.header()).stream()
            .map(column -> tuples.cell(row, column))
            .collect(ImmutableList.toImmutableList()));
  }

  private static List<ImmutableList<String>> tuples(BestWorstSet set) {
    return set.byItems().values().stream()
        .sorted(Comparator.comparingInt(Question::number))
        .map(
            question ->
                AnswerColumns.row("", question, Optional.ofNullable(set.checks().get(question))))
        .toList();
  }

  private static String dimension(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Json.createReader(in).readObject().getString(DIMENSION);
    } catch (JsonException | NullPointerException | ClassCastException e) {
      throw damaged(file.toString(), e);
    }
  }

  private static IOException damaged(String what, Exception cause) {
    return new IOException(what + ": the set is damaged; make it again with the same seed", cause);
  }
}
