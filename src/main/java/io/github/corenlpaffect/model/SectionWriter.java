package io.github.corenlpaffect.model;

import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.QuantizedMatrix;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Writes the numbers of a section: lengths before lists, rows and columns before matrices, one
 * scale and one byte per element for quantized ones.
 */
final class SectionWriter {
  private static final int LONGEST_STRING = 0xFFFF;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  void raw(byte[] bytes) {
    out.writeBytes(bytes);
  }

  void integer(int value) {
    raw(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }

  void longInteger(long value) {
    raw(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }

  void number(double value) {
    raw(ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
  }

  void string(String value) {
    byte[] bytes = text(value);
    if (bytes.length > LONGEST_STRING) {
      throw new IllegalArgumentException("a name is longer than " + LONGEST_STRING + " bytes");
    }
    raw(ByteBuffer.allocate(Short.BYTES).putShort((short) bytes.length).array());
    raw(bytes);
  }

  <T> void list(List<T> values, BiConsumer<SectionWriter, T> writer) {
    integer(values.size());
    values.forEach(value -> writer.accept(this, value));
  }

  void integers(int[] values) {
    integer(values.length);
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
    buffer.asIntBuffer().put(values);
    raw(buffer.array());
  }

  void longs(long[] values) {
    integer(values.length);
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Long.BYTES);
    buffer.asLongBuffer().put(values);
    raw(buffer.array());
  }

  /**
   * @throws IllegalArgumentException if a value is one that {@link SectionReader} refuses
   */
  void floats(float[] values) {
    Weights.check(values);
    integer(values.length);
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES);
    buffer.asFloatBuffer().put(values);
    raw(buffer.array());
  }

  void matrix(Matrix matrix) {
    integer(matrix.rows());
    integer(matrix.columns());
    floats(matrix.flat());
  }

  void quantized(QuantizedMatrix matrix) {
    integer(matrix.rows());
    integer(matrix.columns());
    floats(matrix.scales());
    ByteBuffer values = matrix.values();
    out.write(values.array(), values.arrayOffset() + values.position(), values.remaining());
  }
}
