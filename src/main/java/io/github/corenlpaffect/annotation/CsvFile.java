package io.github.corenlpaffect.annotation;

import io.github.corenlpaffect.model.FileReplacement;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes CSV as RFC 4180 has it, in UTF-8, with line feeds. */
public final class CsvFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private CsvFile() {}

  /** Writes a table: there is never half of one. */
  public static void write(Path file, List<String> header, Iterable<? extends List<String>> rows)
      throws IOException {
    write(file, "", header, rows);
  }

  /** Writes a table for spreadsheets, some of which know UTF-8 by its byte order mark only. */
  public static void writeForSpreadsheets(
      Path file, List<String> header, Iterable<? extends List<String>> rows) throws IOException {
    write(file, "\uFEFF", header, rows);
  }

  private static void write(
      Path file, String beginning, List<String> header, Iterable<? extends List<String>> rows)
      throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      Writer out = new OutputStreamWriter(replacement.stream(), StandardCharsets.UTF_8);
      out.write(beginning);
      CSVPrinter csv = new CSVPrinter(out, FORMAT);
      csv.printRecord(header);
      csv.printRecords(rows);
      csv.flush();
      replacement.finish();
    }
  }
}
