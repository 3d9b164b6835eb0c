package io.github.corenlpaffect.text;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a stream, which end in LF or CRLF, decoded as UTF-8; a byte order mark is passed
 * over. A line that is no UTF-8, holds NUL or is longer than {@value #MAXIMUM_BYTES} bytes has a
 * problem, and reading goes on behind it, in bounded memory. Not for use by several threads.
 */
public final class Utf8Lines implements Closeable {
  /** The longest line and the largest record, in bytes and in characters. */
  static final int MAXIMUM_BYTES = 1 << 26;

  /** The same for a person. */
  static final String MAXIMUM = (MAXIMUM_BYTES >> 20) + " MiB";

  private static final int BUFFER_BYTES = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String source;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int position;
  private int limit;
  private long number;
  private boolean tooLong;

  /**
   * Lines of a stream.
   *
   * @param source what a person calls it
   * @param in the stream, which is closed with this; need not be buffered
   */
  public Utf8Lines(String source, InputStream in) {
    this.source = source;
    this.in = in;
  }

  String source() {
    return source;
  }

  /** The next line; empty after the last. An LF at the very end begins no further line. */
  Optional<Line> next() throws IOException {
    if (position == limit && !fill()) {
      return Optional.empty();
    }
    number++;
    bytes.reset();
    tooLong = false;
    boolean ended = takeLine();
    while (!ended && fill()) {
      ended = takeLine();
    }
    return Optional.of(line(ended));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(in.read(buffer), 0);
    return limit > 0;
  }

  /** Takes what the buffer has of the line; whether its end was there. */
  private boolean takeLine() {
    int end = position;
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    if (bytes.size() + end - position > MAXIMUM_BYTES) {
      tooLong = true;
    } else {
      bytes.write(buffer, position, end - position);
    }
    boolean ended = end < limit;
    position = ended ? end + 1 : end;
    return ended;
  }

  private Line line(boolean ended) {
    if (tooLong) {
      return new Line(number, "", Optional.of("longer than " + MAXIMUM));
    }
    byte[] encoded = bytes.toByteArray();
    int length = encoded.length;
    if (ended && length > 0 && encoded[length - 1] == '\r') {
      length--;
    }
    ByteBuffer undecoded = ByteBuffer.wrap(encoded, 0, length);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(undecoded).toString();
      return new Line(number, unmarked(text), problem(text));
    } catch (CharacterCodingException e) {
      String readable = new String(encoded, 0, length, StandardCharsets.UTF_8);
      return new Line(number, readable, Optional.of(malformed(encoded, undecoded.position())));
    }
  }

  private String unmarked(String text) {
    boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
  }

  private static Optional<String> problem(String text) {
    return text.indexOf('\0') < 0
        ? Optional.empty()
        : Optional.of("holds the character NUL; expected text in UTF-8");
  }

  private static String malformed(byte[] encoded, int position) {
    return String.format(
        "byte %d of the line, 0x%02X, is not UTF-8; convert it to UTF-8",
        position + 1, encoded[position]);
  }
}
