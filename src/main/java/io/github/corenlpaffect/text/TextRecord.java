package io.github.corenlpaffect.text;

import com.google.common.collect.ImmutableList;

/**
 * A record that was read.
 *
 * @param source what a person calls the source
 * @param line the line at which it begins, from 1
 * @param fields the fields that were asked for, in that order; of plain text the text alone. They
 *     may be empty
 */
public record TextRecord(String source, long line, ImmutableList<String> fields)
    implements Reading {

  /** The first of the fields. */
  public String text() {
    return fields.get(0);
  }
}
