package io.github.corenlpaffect.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats by the names that a person gives them, and by the endings of files' names. */
public enum SourceFormat {
  /** Plain text, all of it one record. */
  WHOLE("txt", "text", "md"),
  /** Plain text, a record between blank lines. */
  PARAGRAPHS,
  /** Plain text, a record on each line. */
  LINES,
  /** A header and cells between commas. */
  CSV("csv"),
  /** The same between tabs. */
  TSV("tsv"),
  /** A JSON value on each line. */
  JSONL("jsonl", "ndjson");

  private final ImmutableSet<String> endings;

  SourceFormat(String... endings) {
    this.endings = ImmutableSet.copyOf(endings);
  }

  /** The format that a name's ending tells, before that of gzip or Zstandard; empty if none. */
  public static Optional<SourceFormat> ofName(String name) {
    String unpacked = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zst)$", "");
    String ending = unpacked.substring(unpacked.lastIndexOf('.') + 1);
    return Arrays.stream(values()).filter(format -> format.endings.contains(ending)).findFirst();
  }

  /**
   * The format itself, with all that there is in a record: of CSV the cells of all columns, of JSON
   * Lines the objects.
   *
   * @param text which field is the text: a column or a path
   * @param delimiter what stands between the cells of {@link #CSV}
   */
  public RecordFormat withAllFields(String text, char delimiter) {
    ImmutableList<String> fields = ImmutableList.of(text);
    return switch (this) {
      case WHOLE, PARAGRAPHS, LINES -> withFields(fields, delimiter);
      case CSV -> new Csv(fields, delimiter, true);
      case TSV -> new Csv(fields, '\t', true);
      case JSONL -> new JsonLines(fields, true);
    };
  }

  /** Whether records are text and nothing else. */
  public boolean isPlain() {
    return this == WHOLE || this == PARAGRAPHS || this == LINES;
  }

  /**
   * The format itself.
   *
   * @param fields which fields make a record: columns or paths; plain text has one field anyway
   * @param delimiter what stands between the cells of {@link #CSV}
   */
  public RecordFormat withFields(ImmutableList<String> fields, char delimiter) {
    return switch (this) {
      case WHOLE -> new WholeText();
      case PARAGRAPHS -> new TextParagraphs();
      case LINES -> new TextLines();
      case CSV -> new Csv(fields, delimiter);
      case TSV -> new Csv(fields, '\t');
      case JSONL -> new JsonLines(fields);
    };
  }
}
