package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.corenlpaffect.model.linear.Matrix;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class SectionReaderTest {
  @Test
  void aMatrixComesBackAsItWasWritten() {
    SectionWriter out = new SectionWriter();
    out.matrix(Matrix.of(2, 3, 1, 2, 3, 4, 5, 6));

    SectionReader in = new SectionReader(ByteBuffer.wrap(out.bytes()));
    Matrix matrix = in.matrix();

    in.end();
    assertEquals(3, matrix.columns());
    assertArrayEquals(new float[] {4, 5, 6}, matrix.row(1));
  }

  @Test
  void aMatrixWithoutColumnsComesBackAtTheEndOfASection() {
    SectionWriter out = new SectionWriter();
    out.floats(new float[8]);
    out.matrix(Matrix.zeros(16, 0));

    SectionReader in = new SectionReader(ByteBuffer.wrap(out.bytes()));
    in.floats();

    assertEquals(16, in.matrix().rows());
    in.end();
  }

  @Test
  void aMatrixOfMoreRowsThanBytesIsRefusedBeforeItIsAllocated() {
    ByteBuffer section = ByteBuffer.allocate(3 * Integer.BYTES).putInt(0, Integer.MAX_VALUE);

    assertThrows(IllegalArgumentException.class, new SectionReader(section)::matrix);
  }
}
