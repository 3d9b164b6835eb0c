package io.github.corenlpaffect.model;

import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.QuantizedMatrix;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads what {@link SectionWriter} writes. Every length is compared with what is left before
 * anything is allocated, and every weight must be a number that learning could have led to.
 *
 * @throws IllegalArgumentException (all methods) if the section holds something else
 */
final class SectionReader {
  private final ByteBuffer in;

  SectionReader(ByteBuffer in) {
    this.in = in;
  }

  /** All that is left, as text. */
  String text() {
    return utf8(in.remaining());
  }

  String string() {
    need(Short.BYTES);
    return utf8(Short.toUnsignedInt(in.getShort()));
  }

  /** An integer that is not negative. */
  int positive() {
    need(Integer.BYTES);
    int value = in.getInt();
    if (value < 0) {
      throw new IllegalArgumentException("it holds a negative size");
    }
    return value;
  }

  double number() {
    need(Double.BYTES);
    return in.getDouble();
  }

  /** Checks that nothing is left. */
  void end() {
    if (in.hasRemaining()) {
      throw new IllegalArgumentException("it has " + in.remaining() + " bytes too many");
    }
  }

  /** The bytes of a length that stands before them. */
  ByteBuffer slice() {
    int length = positive();
    need(length);
    return slice(length);
  }

  private ByteBuffer slice(int length) {
    ByteBuffer slice = in.slice(in.position(), length);
    in.position(in.position() + length);
    return slice;
  }

  /** The length of a list, each of whose elements takes a byte at least. */
  int size() {
    int size = positive();
    need(size);
    return size;
  }

  List<String> strings() {
    int size = size();
    List<String> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(string());
    }
    return values;
  }

  <T> List<T> list(Function<SectionReader, T> reader) {
    int size = size();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reader.apply(this));
    }
    return values;
  }

  int[] integers() {
    int[] values = new int[sized(Integer.BYTES)];
    in.asIntBuffer().get(values);
    skip(values.length, Integer.BYTES);
    return values;
  }

  long[] longs() {
    long[] values = new long[sized(Long.BYTES)];
    in.asLongBuffer().get(values);
    skip(values.length, Long.BYTES);
    return values;
  }

  float[] floats() {
    float[] values = new float[sized(Float.BYTES)];
    in.asFloatBuffer().get(values);
    skip(values.length, Float.BYTES);
    Weights.check(values);
    return values;
  }

  /** A matrix; it may be without columns, and then takes less room than it has rows. */
  Matrix matrix() {
    int rows = positive();
    int columns = positive();
    if (rows > in.capacity()) {
      throw new IllegalArgumentException("it holds more rows than it has bytes");
    }
    return Matrix.of(rows, columns, floats());
  }

  QuantizedMatrix quantized() {
    int rows = positive();
    int columns = positive();
    float[] scales = floats();
    need((long) rows * columns);
    return new QuantizedMatrix(rows, columns, slice(rows * columns), scales);
  }

  private int sized(int bytesPerElement) {
    int length = positive();
    need((long) length * bytesPerElement);
    return length;
  }

  private void skip(int elements, int bytesPerElement) {
    in.position(in.position() + elements * bytesPerElement);
  }

  private String utf8(int length) {
    need(length);
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void need(long bytes) {
    if (bytes > in.remaining()) {
      throw new IllegalArgumentException("it ends too early");
    }
  }
}
