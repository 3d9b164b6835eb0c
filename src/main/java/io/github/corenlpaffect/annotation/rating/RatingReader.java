package io.github.corenlpaffect.annotation.rating;

import com.google.common.base.Ascii;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import com.google.common.io.MoreFiles;
import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.Items;
import io.github.corenlpaffect.annotation.Items.Item;
import io.github.corenlpaffect.annotation.Problems;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Collects answers from tables and from exports of Label Studio, and leaves out those that are
 * none. Not for use by several threads.
 */
final class RatingReader {
  private static final int SHOWN = 40;

  private final Optional<Items> asked;
  private final String column;
  private final Problems problems;
  private final Table<String, Item, Given> given = HashBasedTable.create();
  private final ImmutableList.Builder<Given> answers = ImmutableList.builder();
  private final Map<String, Item> itemsByText = new HashMap<>();
  private final Map<String, Item> itemsById = new HashMap<>();
  private int open;

  /**
   * What somebody said of a text.
   *
   * @param place where it stands, for a person
   * @param answer as it was written, not empty
   */
  record Given(String place, String annotator, Item item, String answer) {}

  /**
   * A reader.
   *
   * @param asked the texts that were asked about; any texts if empty
   * @param column the column of answers
   */
  RatingReader(Optional<Items> asked, String column, Problems problems) {
    this.asked = asked;
    this.column = column;
    this.problems = problems;
  }

  /**
   * Takes the answers of a table. Where it does not say whose they are, the file's name does.
   *
   * @throws IOException if it lacks a column
   */
  void read(AnswerTable table) throws IOException {
    for (String needed : ImmutableList.of(AnswerColumns.TEXT, column)) {
      if (!table.header().contains(needed)) {
        throw new IOException(
            table.file() + ", line 1: expected a column " + needed + ", found " + table.header());
      }
    }
    boolean named = table.header().contains(AnswerColumns.ANNOTATOR);
    String fileName = MoreFiles.getNameWithoutExtension(table.file());
    for (AnswerTable.Row row : table.rows()) {
      String annotator = named ? table.cell(row, AnswerColumns.ANNOTATOR) : fileName;
      try {
        add(row.place(), annotator, item(table, row), table.cell(row, column));
      } catch (IllegalArgumentException e) {
        problems.add(row.place() + ": " + e.getMessage());
      }
    }
  }

  /** All answers that were taken, in the order in which they were met. */
  ImmutableList<Given> answers() {
    return answers.build();
  }

  /** How many texts were left unanswered. */
  int open() {
    return open;
  }

  /**
   * The same answer twice, as in two copies of a file, is one; of different ones the first holds.
   */
  private void add(String place, String annotator, Item item, String answer) {
    if (answer.isEmpty()) {
      open++;
      return;
    }
    if (annotator.isEmpty()) {
      throw new IllegalArgumentException("Annotator is empty; whose answer is this?");
    }
    Given before = given.get(annotator, item);
    if (before == null) {
      Given taken = new Given(place, annotator, item, answer);
      given.put(annotator, item, taken);
      answers.add(taken);
    } else if (!before.answer().equals(answer)) {
      throw new IllegalArgumentException(
          annotator + " has answered this otherwise in " + before.place() + ", which is kept");
    }
  }

  private Item item(AnswerTable table, AnswerTable.Row row) {
    String id = table.cell(row, AnswerColumns.ID);
    String text = table.cell(row, AnswerColumns.TEXT);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("Text is empty");
    }
    return asked.isPresent() ? ofSet(asked.get(), text) : ofAny(id, text);
  }

  private static Item ofSet(Items asked, String text) {
    return asked
        .find(text)
        .orElseThrow(
            () -> new IllegalArgumentException("Text is " + shown(text) + ", none of the set"));
  }

  private Item ofAny(String id, String text) {
    Item item = itemsByText.computeIfAbsent(Items.key(text), key -> new Item(id, text));
    Item sameId = id.isEmpty() ? item : itemsById.computeIfAbsent(id, key -> item);
    if (!sameId.equals(item)) {
      throw new IllegalArgumentException(
          "the Id " + id + " is that of " + shown(sameId.text()) + " too");
    }
    return item;
  }

  private static String shown(String text) {
    return "'" + Ascii.truncate(text, SHOWN, "…") + "'";
  }
}
