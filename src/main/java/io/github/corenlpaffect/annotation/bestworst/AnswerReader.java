package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.base.Ascii;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Table;
import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.Items;
import io.github.corenlpaffect.annotation.Problems;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects answers from tables and from exports of Label Studio, and leaves out those that are
 * none. Not for use by several threads.
 */
final class AnswerReader {
  private static final int SHOWN = 40;

  /** An item by its column, as Label Studio has it. */
  private static final Pattern PLACE = Pattern.compile("Item(\\d)");

  private final Function<String, Optional<String>> texts;
  private final Predicate<ImmutableSet<String>> known;
  private final Problems problems;
  private final ImmutableList.Builder<Answer> answers = ImmutableList.builder();
  private final Table<String, ImmutableSet<String>, Placed> given = HashBasedTable.create();
  private int open;

  /** An answer and where it stands. */
  private record Placed(Answer answer, String place) {}

  /** What a file has of an answer, before anything is known of it. */
  record Cells(String annotator, List<String> items, String best, String worst) {}

  /** A row that is no answer. */
  private static final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    NoAnswer(String problem) {
      super(problem);
    }
  }

  private AnswerReader(
      Function<String, Optional<String>> texts,
      Predicate<ImmutableSet<String>> known,
      Problems problems) {
    this.texts = texts;
    this.known = known;
    this.problems = problems;
  }

  /** A reader of answers to questions that nobody has the set of. */
  static AnswerReader ofAny(Problems problems) {
    return new AnswerReader(Optional::of, question -> true, problems);
  }

  /** A reader of answers to the questions of a set. */
  static AnswerReader of(BestWorstSet set, Problems problems) {
    return new AnswerReader(set.texts()::named, set.byItems()::containsKey, problems);
  }

  /** A reader of answers that are known, about items of a set or others. */
  static AnswerReader ofChecks(Items items, Problems problems) {
    return new AnswerReader(
        name -> Optional.of(items.named(name).orElse(name)), question -> true, problems);
  }

  /**
   * Takes the answers of a table.
   *
   * @throws IOException if it lacks a column
   */
  void read(AnswerTable table) throws IOException {
    List<String> items = AnswerColumns.items(table.header());
    if (items.size() < 2) {
      throw new IOException(
          table.file() + ", line 1: expected columns Item1, Item2 …, found " + table.header());
    }
    List<String> lacking = table.lacking(List.of(AnswerColumns.BEST, AnswerColumns.WORST));
    if (!lacking.isEmpty()) {
      throw new IOException(
          table.file()
              + ", line 1: expected a column "
              + lacking.get(0)
              + ", found "
              + table.header());
    }
    for (AnswerTable.Row row : table.rows()) {
      add(
          row.place(),
          new Cells(
              table.cell(row, AnswerColumns.ANNOTATOR),
              items.stream().map(item -> table.cell(row, item)).toList(),
              table.cell(row, AnswerColumns.BEST),
              table.cell(row, AnswerColumns.WORST)));
    }
  }

  /** Takes one answer, unless it is none. */
  void add(String place, Cells cells) {
    try {
      ImmutableList<String> items = items(cells.items());
      if (cells.best().isEmpty() && cells.worst().isEmpty()) {
        open++;
        return;
      }
      String best = chosen(AnswerColumns.BEST, cells.best(), items);
      String worst = chosen(AnswerColumns.WORST, cells.worst(), items);
      if (best.equals(worst)) {
        throw new NoAnswer("BestItem and WorstItem are the same, " + shown(best));
      }
      add(place, new Answer(cells.annotator(), items, best, worst));
    } catch (NoAnswer e) {
      problems.add(place + ": " + e.getMessage());
    }
  }

  /** All answers that were taken. */
  Answers answers() {
    return new Answers(answers.build(), open);
  }

  /**
   * The same answer twice, as in two copies of a file, is one; of different ones the first holds.
   */
  private void add(String place, Answer answer) throws NoAnswer {
    ImmutableSet<String> question = answer.question();
    Placed before = answer.annotator().isEmpty() ? null : given.get(answer.annotator(), question);
    if (before == null) {
      given.put(answer.annotator(), question, new Placed(answer, place));
      answers.add(answer);
    } else if (!before.answer().best().equals(answer.best())
        || !before.answer().worst().equals(answer.worst())) {
      throw new NoAnswer(
          answer.annotator()
              + " has answered this otherwise in "
              + before.place()
              + ", which is kept");
    }
  }

  private ImmutableList<String> items(List<String> cells) throws NoAnswer {
    ImmutableList.Builder<String> items = ImmutableList.builder();
    for (int i = 0; i < cells.size(); i++) {
      items.add(named(AnswerColumns.item(i + 1), cells.get(i)));
    }
    ImmutableSet<String> different = ImmutableSet.copyOf(items.build());
    if (different.size() < cells.size()) {
      throw new NoAnswer(
          "an item stands there twice; expected " + cells.size() + " different ones");
    }
    if (!known.test(different)) {
      throw new NoAnswer("these items are no tuple of the set; whose answers are these?");
    }
    return items.build();
  }

  private String chosen(String column, String cell, List<String> items) throws NoAnswer {
    Matcher place = PLACE.matcher(cell);
    int index = place.matches() ? Integer.parseInt(place.group(1)) - 1 : -1;
    String item = index >= 0 && index < items.size() ? items.get(index) : named(column, cell);
    if (!items.contains(item)) {
      throw new NoAnswer(column + " is " + shown(cell) + ", which is none of the items");
    }
    return item;
  }

  private String named(String column, String cell) throws NoAnswer {
    if (cell.isEmpty()) {
      throw new NoAnswer(column + " is empty");
    }
    return texts
        .apply(cell)
        .orElseThrow(() -> new NoAnswer(column + " is " + shown(cell) + ", no text of the set"));
  }

  private static String shown(String text) {
    return "'" + Ascii.truncate(text, SHOWN, "…") + "'";
  }
}
