package io.github.corenlpaffect.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.text.RecordFormat;
import io.github.corenlpaffect.text.SourceFormat;
import io.github.corenlpaffect.text.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a command's texts come from. */
final class SourceOptions {
  @Parameters(
      paramLabel = "IN",
      description = {
        "Files, folders or quoted patterns such as 'reviews/**.csv'; - or nothing is standard input."
            + " Packed files (.gz, .zst) are unpacked.",
        "Of a folder, and the folders in it, are read .txt, .text, .md, .csv, .tsv, .jsonl and"
            + " .ndjson; with --format all files."
      })
  private List<String> inputs = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "whole (a file is one text), paragraphs (one between blank lines), lines, csv, tsv or"
              + " jsonl; as a file's ending says if not given, else plain text.")
  private Optional<SourceFormat> format;

  @Option(
      names = "--text-column",
      defaultValue = "text",
      paramLabel = "NAME",
      description =
          "The column of CSV with the texts, or the path of the field in JSON Lines, for instance"
              + " post.body; ${DEFAULT-VALUE} if not given.")
  private String column;

  @Option(
      names = "--delimiter",
      defaultValue = ",",
      paramLabel = "CHARACTER",
      description = "What stands between the cells of CSV; a comma if not given.")
  private char delimiter;

  /**
   * What to read, in order.
   *
   * @throws IOException if something named is not there
   */
  ImmutableList<TextSource> sources(InputStream standardInput) throws IOException {
    return NamedSources.of(
        inputs.isEmpty() ? List.of(NamedSources.STANDARD_INPUT) : inputs,
        standardInput,
        this::isWanted);
  }

  /**
   * The format of a source.
   *
   * @param plainText that of plain text
   */
  RecordFormat format(TextSource source, SourceFormat plainText) {
    return kind(source, plainText).withFields(ImmutableList.of(column), delimiter);
  }

  /**
   * The format of a source, of which more than the text is wanted.
   *
   * @param kept the further columns or paths; all that there are if empty
   */
  RecordFormat format(TextSource source, SourceFormat plainText, List<String> kept) {
    SourceFormat kind = kind(source, plainText);
    if (kept.isEmpty()) {
      return kind.withAllFields(column, delimiter);
    }
    ImmutableSet<String> fields = ImmutableSet.<String>builder().add(column).addAll(kept).build();
    return kind.withFields(fields.asList(), delimiter);
  }

  /** What kind of format a source has. */
  SourceFormat kind(TextSource source, SourceFormat plainText) {
    SourceFormat named = SourceFormat.ofName(source.name()).orElse(SourceFormat.WHOLE);
    return format.orElse(named == SourceFormat.WHOLE ? plainText : named);
  }

  /** The bytes of all sources; −1 if they cannot be known. */
  static long size(List<TextSource> sources) {
    boolean known = sources.stream().allMatch(source -> source.size() > 0);
    return known ? sources.stream().mapToLong(TextSource::size).sum() : -1;
  }

  /** What a checkpoint must be told of them. */
  String described() {
    return format.map(SourceFormat::name).orElse("format by name")
        + ", text in "
        + column
        + ", delimiter "
        + delimiter;
  }

  private boolean isWanted(Path file) {
    return format.isPresent() || SourceFormat.ofName(file.toString()).isPresent();
  }
}
