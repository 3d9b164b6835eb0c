package io.github.corenlpaffect.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a stream to its end. */
final class WholeStream {
  /** The largest length that is believed of a stream before it is read. */
  private static final int LARGEST_KNOWN = 1 << 26;

  /** Bytes read at once; those of a file go through memory of this size on their way. */
  private static final int PIECE = 1 << 16;

  private WholeStream() {}

  /**
   * All that is left of a stream. One that tells its length, as files and entries of a jar do, is
   * read into an array of that length, so that nothing is copied.
   */
  static byte[] read(InputStream in) throws IOException {
    byte[] bytes = new byte[Math.min(in.available(), LARGEST_KNOWN)];
    int length = 0;
    int read = PIECE;
    while (read == PIECE) {
      read = in.readNBytes(bytes, length, Math.min(PIECE, bytes.length - length));
      length += read;
    }
    byte[] more = in.readAllBytes();
    if (length == bytes.length && more.length == 0) {
      return bytes;
    }
    byte[] all = Arrays.copyOf(bytes, length + more.length);
    System.arraycopy(more, 0, all, length, more.length);
    return all;
  }
}
