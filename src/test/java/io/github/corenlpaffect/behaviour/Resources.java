package io.github.corenlpaffect.behaviour;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Finds and reads the files of the suite, which lie beside the classes of this package; those of
 * other packages have names that begin with a slash.
 */
public final class Resources {
  private static final CSVFormat TSV =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter('\t')
          .setQuote(null)
          .setIgnoreEmptyLines(false)
          .setHeader()
          .setSkipHeaderRecord(true)
          .get();

  private Resources() {}

  /** The names of the files in a folder, sorted. */
  static List<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files.map(file -> folder + "/" + file.getFileName()).sorted().toList();
    }
  }

  static List<String> lines(String file) throws IOException {
    return Files.readAllLines(path(file));
  }

  /**
   * The rows of a table with a header.
   *
   * @throws IllegalArgumentException if a row has not one cell for each column
   */
  public static List<CSVRecord> table(String file) throws IOException {
    try (InputStream in = Resources.class.getResourceAsStream(file);
        CSVParser rows = CSVParser.parse(in, StandardCharsets.UTF_8, TSV)) {
      return rows.stream().map(row -> checked(row, file)).toList();
    }
  }

  private static CSVRecord checked(CSVRecord row, String file) {
    if (!row.isConsistent()) {
      throw new IllegalArgumentException(
          file + ", row " + row.getRecordNumber() + ": not one cell for each column");
    }
    return row;
  }

  private static Path path(String name) throws IOException {
    try {
      return Path.of(Resources.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IOException(name + " is not a file on the class path", e);
    }
  }
}
