package io.github.corenlpaffect.application.monitoring;

import io.github.corenlpaffect.model.FileReplacement;
import io.github.corenlpaffect.text.Rejection;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows that are of no use, and why, as a file of CSV. Not for use by several threads. */
public final class RejectedRows implements Closeable {
  /** The name of the file. */
  public static final String FILE = "rejected.csv";

  private final FileReplacement file;
  private final CSVPrinter rows;
  private long count;
  private Optional<Rejection> first = Optional.empty();

  /**
   * None yet.
   *
   * @param folder where the file will be when it is finished
   * @throws IOException if it cannot be written
   */
  public RejectedRows(Path folder) throws IOException {
    file = FileReplacement.of(folder.resolve(FILE));
    Writer writer = new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8);
    rows = new CSVPrinter(writer, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
    rows.printRecord("file", "line", "reason");
  }

  void add(Rejection rejection) throws IOException {
    rows.printRecord(rejection.source(), rejection.line(), rejection.reason());
    count++;
    if (first.isEmpty()) {
      first = Optional.of(rejection);
    }
  }

  /** How many. */
  public long count() {
    return count;
  }

  /** The first one. */
  public Optional<Rejection> first() {
    return first;
  }

  /** Puts the file in its place. */
  public void finish() throws IOException {
    rows.flush();
    file.finish();
  }

  /** Drops a file that was not finished. */
  @Override
  public void close() throws IOException {
    file.close();
  }
}
