package io.github.corenlpaffect.application.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Rows as bytes of which a file is made by putting them one behind the other. */
enum Packing {
  /** UTF-8. */
  NONE {
    @Override
    byte[] bytes(String rows) {
      return rows.getBytes(StandardCharsets.UTF_8);
    }
  },
  /** A member of a gzip file (RFC 1952, section 2.2). */
  GZIP {
    @Override
    byte[] bytes(String rows) {
      if (rows.isEmpty()) {
        return new byte[0];
      }
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(NONE.bytes(rows));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return packed.toByteArray();
    }
  };

  abstract byte[] bytes(String rows);
}
