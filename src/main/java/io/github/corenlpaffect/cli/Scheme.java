package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.annotation.rating.Amounts;
import io.github.corenlpaffect.annotation.rating.Categories;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What annotators are asked. */
enum Scheme {
  /** Best-worst scaling: which of four texts has the most, and which the least. */
  BWS(columns -> columns.contains("BestItem") && columns.contains("WorstItem")),
  /** How much a text has of something. */
  RATING(columns -> columns.contains(Amounts.COLUMN)),
  /** Which of several categories fits a text. */
  CATEGORIES(columns -> columns.contains(Categories.COLUMN));

  private final Predicate<List<String>> answers;

  Scheme(Predicate<List<String>> answers) {
    this.answers = answers;
  }

  /**
   * The scheme of a file of answers.
   *
   * @param file what a person calls it
   * @param columns the names of its columns
   * @throws IllegalArgumentException if it has the columns of none
   */
  static Scheme of(String file, List<String> columns) {
    return Stream.of(values())
        .filter(scheme -> scheme.answers.test(columns))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    file
                        + ": expected the columns BestItem and WorstItem, or Rating, or Category,"
                        + " found "
                        + columns));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
