package io.github.corenlpaffect.model;

import java.util.zip.CRC32C;

/** CRC-32C, as the model file uses it. */
final class Checksum {
  private Checksum() {}

  static int of(byte[] first, byte[] second, int lengthOfSecond) {
    CRC32C checksum = new CRC32C();
    checksum.update(first);
    checksum.update(second, 0, lengthOfSecond);
    return (int) checksum.getValue();
  }
}
