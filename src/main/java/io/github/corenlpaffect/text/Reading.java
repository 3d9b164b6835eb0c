package io.github.corenlpaffect.text;

/** What came of reading on: a record, or the reason why there is none. */
public sealed interface Reading permits TextRecord, Rejection {
  /** What a person calls the source, for instance the file's path. */
  String source();

  /** The line at which it begins, from 1. */
  long line();
}
