package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeStreamTest {
  private static final int PIECE = 1 << 16;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 5})
  void allIsReadWhateverAStreamTellsOfItsLength(int length) throws IOException {
    byte[] bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    for (int told : new int[] {0, 1, length, length + 1, 2 * length + PIECE}) {
      assertArrayEquals(bytes, WholeStream.read(telling(told, bytes)), "told " + told);
    }
  }

  private static InputStream telling(int available, byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int available() {
        return available;
      }
    };
  }
}
