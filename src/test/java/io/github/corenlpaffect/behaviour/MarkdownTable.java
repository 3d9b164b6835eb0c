package io.github.corenlpaffect.behaviour;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** Writes tables that can be pasted into a model card. */
final class MarkdownTable {
  private MarkdownTable() {}

  static String of(List<String> header, List<List<String>> rows) {
    List<String> rule = header.stream().map(column -> "---").toList();
    return Stream.concat(Stream.of(header, rule), rows.stream())
        .map(row -> row.stream().collect(joining(" | ", "| ", " |\n")))
        .collect(joining());
  }
}
