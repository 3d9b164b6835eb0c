package io.github.corenlpaffect.model;

/** The few loops that everything is made of, written so that the JIT compiler vectorises them. */
public final class Vectors {
  private Vectors() {}

  /** {@code target[t…] += source[s…]} for a number of elements. */
  public static void add(float[] source, int s, float[] target, int t, int length) {
    for (int i = 0; i < length; i++) {
      target[t + i] += source[s + i];
    }
  }

  /** {@code target[t…] += factor · source[s…]} for a number of elements. */
  public static void addScaled(
      float factor, float[] source, int s, float[] target, int t, int length) {
    for (int i = 0; i < length; i++) {
      target[t + i] += factor * source[s + i];
    }
  }

  /** The inner product of two ranges; eight partial sums, always added in the same order. */
  public static float dot(float[] a, int aStart, float[] b, int bStart, int length) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    float s4 = 0;
    float s5 = 0;
    float s6 = 0;
    float s7 = 0;
    int i = 0;
    for (; i + 7 < length; i += 8) {
      s0 += a[aStart + i] * b[bStart + i];
      s1 += a[aStart + i + 1] * b[bStart + i + 1];
      s2 += a[aStart + i + 2] * b[bStart + i + 2];
      s3 += a[aStart + i + 3] * b[bStart + i + 3];
      s4 += a[aStart + i + 4] * b[bStart + i + 4];
      s5 += a[aStart + i + 5] * b[bStart + i + 5];
      s6 += a[aStart + i + 6] * b[bStart + i + 6];
      s7 += a[aStart + i + 7] * b[bStart + i + 7];
    }
    for (; i < length; i++) {
      s0 += a[aStart + i] * b[bStart + i];
    }
    return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
  }

  /** The logistic function. */
  public static float sigmoid(double x) {
    return (float) (1 / (1 + Math.exp(-x)));
  }
}
