package io.github.corenlpaffect.application.bulk;

/** How rows are written. */
public enum BulkFormat {
  /** A JSON object on each line. */
  JSONL,
  /** A header and cells between commas. */
  CSV
}
