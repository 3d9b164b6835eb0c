package io.github.corenlpaffect.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** An output whose failures say what could not be written, or that its reader has gone. */
final class NamedOutputStream extends FilterOutputStream {
  private final String name;

  NamedOutputStream(OutputStream out, String name) {
    super(out);
    this.name = name;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw explained(e);
    }
  }

  private IOException explained(IOException e) {
    String reason = String.valueOf(e.getMessage());
    return reason.toLowerCase(Locale.ROOT).contains("pipe")
        ? new ClosedPipeException(e)
        : new IOException(name + " cannot be written: " + reason, e);
  }
}
