package io.github.corenlpaffect.model;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Damages the bytes of model files. */
final class Damage {
  private Damage() {}

  /** A copy in which some bits, counted from the first, are other ones; twice the same is none. */
  static byte[] flipped(byte[] file, int... bits) {
    byte[] flipped = file.clone();
    for (int bit : bits) {
      flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
    }
    return flipped;
  }

  /** A copy of the first bytes. */
  static byte[] truncated(byte[] file, int length) {
    return Arrays.copyOf(file, length);
  }

  /** The bytes themselves with a checksum that is right for them. */
  static byte[] sealed(byte[] file) {
    CRC32C checksum = new CRC32C();
    checksum.update(file, 0, file.length - Integer.BYTES);
    ByteBuffer.wrap(file).putInt(file.length - Integer.BYTES, (int) checksum.getValue());
    return file;
  }
}
