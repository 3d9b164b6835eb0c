package io.github.corenlpaffect.text;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A record that was read.
 *
 * @param source what a person calls the source
 * @param line the line at which it begins, from 1
 * @param text its text; may be empty
 * @param columns the names of its fields
 * @param fields the fields that were asked for, in that order; of plain text the text alone. They
 *     may be empty
 * @param object the JSON object that it was read from, as written, if that was asked for
 */
public record TextRecord(
    String source,
    long line,
    String text,
    ImmutableList<String> columns,
    ImmutableList<String> fields,
    Optional<String> object)
    implements Reading {
  private static final ImmutableList<String> TEXT = ImmutableList.of("text");

  /** A record of plain text. */
  static TextRecord ofText(String source, long line, String text) {
    return new TextRecord(source, line, text, TEXT, ImmutableList.of(text), Optional.empty());
  }
}
