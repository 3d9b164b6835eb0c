package io.github.corenlpaffect.model;

import java.util.zip.CRC32C;

/** CRC-32C, as the model file uses it. */
final class Checksum {
  private Checksum() {}

  static int of(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }
}
