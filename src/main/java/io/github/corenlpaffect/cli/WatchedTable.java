package io.github.corenlpaffect.cli;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.text.SourceFormat;
import io.github.corenlpaffect.text.SourceReader;
import io.github.corenlpaffect.text.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The table that is watched, and its columns. */
final class WatchedTable {
  private static final Path STANDARD_INPUT = Path.of("-");

  @Option(
      names = "--csv",
      required = true,
      paramLabel = "FILE",
      description =
          "The table: CSV with a header, or by the ending of its name TSV (.tsv) or JSON Lines"
              + " (.jsonl), also packed (.gz, .zst); - is standard input.")
  private Path file;

  @Option(
      names = "--delimiter",
      defaultValue = ",",
      paramLabel = "CHARACTER",
      description = "What stands between the cells of CSV; a comma if not given.")
  private char delimiter;

  @Option(
      names = "--text-column",
      required = true,
      paramLabel = "NAME",
      description = "The column with the texts.")
  private String textColumn;

  @Option(
      names = "--time-column",
      required = true,
      paramLabel = "NAME",
      description = "The column with their dates or times.")
  private String timeColumn;

  @Option(
      names = "--group-column",
      paramLabel = "NAME",
      description = "A column, such as one of products, whose values are watched each by itself.")
  private Optional<String> groupColumn;

  /**
   * The table.
   *
   * @param in standard input
   * @throws IOException if there is no such file
   */
  TextSource source(InputStream in) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return TextSource.ofStream("standard input", in);
    }
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder; a file is needed");
    }
    return TextSource.ofFile(file);
  }

  /** Its rows: a text, a date and, if there are groups, the name of one. */
  SourceReader reader(TextSource source) {
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    columns.add(textColumn, timeColumn);
    groupColumn.ifPresent(columns::add);
    return new SourceReader(
        List.of(source), any -> format(source.name()).withFields(columns.build(), delimiter));
  }

  private static SourceFormat format(String name) {
    return SourceFormat.ofName(name)
        .filter(format -> format == SourceFormat.TSV || format == SourceFormat.JSONL)
        .orElse(SourceFormat.CSV);
  }
}
