package io.github.corenlpaffect.text;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Something with texts in it.
 *
 * @param name what a person calls it, for instance the file's path
 * @param size its bytes as stored, 0 if they cannot be known
 * @param opener opens its bytes as stored
 */
public record TextSource(String name, long size, Opener opener) {
  private static final byte[] GZIP = {0x1F, (byte) 0x8B};
  private static final byte[] ZSTANDARD = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD};
  private static final int BUFFER_BYTES = 1 << 16;

  /** Opens what is to be read. */
  public interface Opener {
    /** A stream from its beginning; the caller closes it. */
    InputStream open() throws IOException;
  }

  /** A file. */
  public static TextSource ofFile(Path file) throws IOException {
    long size = Files.isRegularFile(file) ? Files.size(file) : 0;
    return new TextSource(file.toString(), size, () -> Files.newInputStream(file));
  }

  /** A stream that is read once. */
  public static TextSource ofStream(String name, InputStream in) {
    return new TextSource(name, 0, () -> in);
  }

  /**
   * Unpacks bytes if they begin as those of gzip or Zstandard do, which no UTF-8 does.
   *
   * @param stored the bytes as stored
   */
  static InputStream unpacked(InputStream stored) throws IOException {
    PushbackInputStream in = new PushbackInputStream(stored, ZSTANDARD.length);
    byte[] beginning = in.readNBytes(ZSTANDARD.length);
    in.unread(beginning);
    if (beginsWith(beginning, GZIP)) {
      return new GZIPInputStream(in, BUFFER_BYTES);
    }
    return beginsWith(beginning, ZSTANDARD) ? new ZstdInputStream(in) : in;
  }

  private static boolean beginsWith(byte[] bytes, byte[] magic) {
    return bytes.length >= magic.length
        && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }
}
