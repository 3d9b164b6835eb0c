package io.github.corenlpaffect.cli;

import java.util.Locale;

/** The formats of results. */
enum OutputFormat {
  TABLE,
  JSON,
  JSONL,
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
