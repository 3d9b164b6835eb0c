package io.github.corenlpaffect.probes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the probes: texts made up for this project, never trained on. */
public final class Probes {

  private static final CSVFormat TSV =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter('\t')
          .setQuote(null)
          .setIgnoreEmptyLines(false)
          .setHeader()
          .setSkipHeaderRecord(true)
          .get();

  private Probes() {}

  /** Plain factual sentences, neutral and free of all eight emotions. */
  static List<String> factualSentences() throws IOException {
    return read("factual-en.tsv").stream().map(row -> row.get("text")).toList();
  }

  static List<MinimalPair> minimalPairs() throws IOException {
    return read("minimal-pairs-en.tsv").stream().map(Probes::minimalPair).toList();
  }

  /** Every text of the probes. */
  public static List<String> texts() throws IOException {
    Stream<String> ofPairs =
        minimalPairs().stream().flatMap(pair -> Stream.of(pair.higher(), pair.lower()));
    return Stream.concat(factualSentences().stream(), ofPairs).toList();
  }

  private static MinimalPair minimalPair(CSVRecord row) {
    return new MinimalPair(
        row.get("capability"), row.get("output"), row.get("higher"), row.get("lower"));
  }

  private static List<CSVRecord> read(String file) throws IOException {
    try (InputStream in = Probes.class.getResourceAsStream(file);
        CSVParser rows = CSVParser.parse(in, StandardCharsets.UTF_8, TSV)) {
      return rows.stream().map(row -> checked(row, file)).toList();
    }
  }

  private static CSVRecord checked(CSVRecord row, String file) {
    boolean complete = row.isConsistent() && row.stream().noneMatch(String::isBlank);
    if (!complete) {
      throw new IllegalArgumentException(
          file + ", row " + row.getRecordNumber() + ": not one filled cell for each column");
    }
    return row;
  }
}
