package io.github.corenlpaffect.model.linear;

/** The few loops that everything is made of, written so that the JIT compiler vectorises them. */
public final class Vectors {
  private Vectors() {}

  /** {@code target += source}. */
  public static void add(float[] source, float[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] += source[i];
    }
  }

  /** {@code target += factor · source}. */
  public static void addScaled(float factor, float[] source, float[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] += factor * source[i];
    }
  }

  /** Writes a vector a number of times, one after the other. */
  public static void repeat(float[] source, int times, float[] target) {
    int end = times * source.length;
    System.arraycopy(source, 0, target, 0, Math.min(source.length, end));
    for (int done = source.length; done < end; done *= 2) {
      System.arraycopy(target, 0, target, done, Math.min(done, end - done));
    }
  }

  /** {@code target = factor · source}. */
  public static void scale(float factor, float[] source, float[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] = factor * source[i];
    }
  }

  /**
   * {@code target += factors · rows}, row after row, four in one pass over the target.
   *
   * @param count how many of the rows are added
   */
  public static void addProduct(float[] factors, float[][] rows, int count, float[] target) {
    int fours = count / 4 * 4;
    for (int i = 0; i < fours; i += 4) {
      addFour(
          factors[i],
          rows[i],
          factors[i + 1],
          rows[i + 1],
          factors[i + 2],
          rows[i + 2],
          factors[i + 3],
          rows[i + 3],
          target);
    }
    for (int i = fours; i < count; i++) {
      addScaled(factors[i], rows[i], target);
    }
  }

  /**
   * {@code target += factors · rows}, row after row. Rows whose factor is 0, of which rectification
   * leaves many, are passed over; of the others four are added in one pass over the target.
   *
   * @param count how many of the rows are added
   */
  public static void addSparseProduct(float[] factors, float[][] rows, int count, float[] target) {
    for (int start = 0; start < count; start += Long.SIZE) {
      addSparseProduct(factors, rows, start, nonZero(factors, start, count), target);
    }
  }

  /** Which of 64 factors are not 0. */
  private static long nonZero(float[] factors, int start, int count) {
    long bits = 0;
    int end = Math.min(count, start + Long.SIZE);
    for (int i = start; i < end; i++) {
      bits |= (factors[i] != 0 ? 1L : 0L) << i;
    }
    return bits;
  }

  private static void addSparseProduct(
      float[] factors, float[][] rows, int start, long nonZero, float[] target) {
    for (long bits = nonZero; bits != 0; bits &= bits - 1) {
      int first = start + Long.numberOfTrailingZeros(bits);
      bits &= bits - 1;
      int second = bits == 0 ? first : start + Long.numberOfTrailingZeros(bits);
      bits &= bits - 1;
      int third = bits == 0 ? first : start + Long.numberOfTrailingZeros(bits);
      bits &= bits - 1;
      int fourth = bits == 0 ? first : start + Long.numberOfTrailingZeros(bits);
      addFour(
          factors[first],
          rows[first],
          second == first ? 0 : factors[second],
          rows[second],
          third == first ? 0 : factors[third],
          rows[third],
          fourth == first ? 0 : factors[fourth],
          rows[fourth],
          target);
    }
  }

  private static void addFour(
      float f0,
      float[] r0,
      float f1,
      float[] r1,
      float f2,
      float[] r2,
      float f3,
      float[] r3,
      float[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] = target[i] + f0 * r0[i] + f1 * r1[i] + f2 * r2[i] + f3 * r3[i];
    }
  }

  /** {@code target = max(target, a, b, c, d)}, element by element. */
  public static void max(float[] a, float[] b, float[] c, float[] d, float[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] = Math.max(Math.max(target[i], Math.max(a[i], b[i])), Math.max(c[i], d[i]));
    }
  }

  /** The inner product; eight partial sums, always added in the same order. */
  public static float dot(float[] a, float[] b) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    float s4 = 0;
    float s5 = 0;
    float s6 = 0;
    float s7 = 0;
    int i = 0;
    for (; i + 7 < a.length; i += 8) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
      s4 += a[i + 4] * b[i + 4];
      s5 += a[i + 5] * b[i + 5];
      s6 += a[i + 6] * b[i + 6];
      s7 += a[i + 7] * b[i + 7];
    }
    for (; i < a.length; i++) {
      s0 += a[i] * b[i];
    }
    return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
  }

  /** The logistic function. */
  public static float sigmoid(double x) {
    return (float) (1 / (1 + Math.exp(-x)));
  }
}
