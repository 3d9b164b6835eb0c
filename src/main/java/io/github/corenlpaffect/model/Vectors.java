package io.github.corenlpaffect.model;

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

  /** {@code target = factor · source}. */
  static void scale(float factor, float[] source, float[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] = factor * source[i];
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
