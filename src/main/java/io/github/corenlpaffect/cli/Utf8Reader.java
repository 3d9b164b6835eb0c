package io.github.corenlpaffect.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads UTF-8 strictly: bytes that are none are an error that says where they are. */
final class Utf8Reader implements Closeable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final String name;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long line = 1;
  private long offset;

  Utf8Reader(InputStream in, String name) {
    this.in = new BufferedInputStream(in);
    this.name = name;
  }

  /** The next line without its end (LF or CRLF); empty after the last. */
  Optional<String> readLine() throws IOException {
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    bytes.reset();
    for (; b >= 0 && b != '\n'; b = in.read()) {
      bytes.write(b);
    }
    String text = decode(bytes.toByteArray());
    line++;
    offset += bytes.size() + 1;
    boolean carriageReturn = b == '\n' && text.endsWith("\r");
    return Optional.of(carriageReturn ? text.substring(0, text.length() - 1) : text);
  }

  /** All that is left. */
  String readAll() throws IOException {
    return decode(in.readAllBytes());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private String decode(byte[] encoded) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(encoded);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      boolean marked = offset == 0 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return marked ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw invalid(encoded, buffer.position(), e);
    }
  }

  private IOException invalid(byte[] encoded, int position, CharacterCodingException cause) {
    long wrongLine = line;
    for (int i = 0; i < position; i++) {
      wrongLine += encoded[i] == '\n' ? 1 : 0;
    }
    return new IOException(
        String.format(
            "%s, line %d: the byte 0x%02X at offset %d is not UTF-8; convert the text to UTF-8",
            name, wrongLine, encoded[position], offset + position),
        cause);
  }
}
