package io.github.corenlpaffect.text;

import com.google.common.io.CountingInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;

/**
 * The records of several sources, one source after the other, unpacked where they are packed. A
 * source that cannot be opened, or not be read to its end, ends with a rejection, and the next one
 * follows. Not for use by several threads.
 */
public final class SourceReader implements RecordReader {
  private final Iterator<TextSource> sources;
  private final Function<TextSource, RecordFormat> formats;
  private Optional<RecordReader> reader = Optional.empty();
  private TextSource source;
  private CountingInputStream bytes;
  private long bytesBefore;
  private long lastLine;

  /**
   * A reader.
   *
   * @param sources what to read, in order
   * @param formats the format of each
   */
  public SourceReader(Iterable<TextSource> sources, Function<TextSource, RecordFormat> formats) {
    this.sources = sources.iterator();
    this.formats = formats;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IOException if a source lacks a field that was asked for
   */
  @Override
  public Optional<Reading> next() throws IOException {
    while (reader.isPresent() || sources.hasNext()) {
      Optional<Reading> reading = reader.isPresent() ? read() : open();
      if (reading.isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }

  /** How many bytes have been taken of the sources, as stored: for showing progress. */
  public long position() {
    return bytesBefore + (bytes == null ? 0 : bytes.getCount());
  }

  @Override
  public void close() throws IOException {
    if (reader.isPresent()) {
      reader.get().close();
    }
  }

  /** Opens the next source; a reading only if that fails. */
  private Optional<Reading> open() throws IOException {
    source = sources.next();
    lastLine = 1;
    bytesBefore = position();
    bytes = null;
    Utf8Lines lines;
    try {
      bytes = new CountingInputStream(source.opener().open());
      lines = new Utf8Lines(source.name(), TextSource.unpacked(bytes));
    } catch (IOException e) {
      return Optional.of(failed("cannot be read", e));
    }
    reader = Optional.of(formats.apply(source).read(lines));
    return Optional.empty();
  }

  private Optional<Reading> read() throws IOException {
    Optional<Reading> reading;
    try {
      reading = reader.get().next();
    } catch (IOException e) {
      reading = Optional.of(failed("cannot be read on", e));
      closeReader();
      return reading;
    }
    reading.ifPresent(next -> lastLine = next.line());
    if (reading.isEmpty()) {
      closeReader();
    }
    return reading;
  }

  private void closeReader() throws IOException {
    reader.get().close();
    reader = Optional.empty();
  }

  private Rejection failed(String what, IOException e) {
    return new Rejection(source.name(), lastLine, what + ": " + e);
  }
}
