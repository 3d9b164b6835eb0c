package io.github.corenlpaffect.model;

import io.github.corenlpaffect.model.architecture.Calculus;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Calculates with numbers, in memory that it uses again for the next sentence: the same operations
 * in the same order ask for the same sizes. One thread at a time.
 */
final class ForwardCalculus implements Calculus<float[]> {
  private final Scratch scratch;
  private final List<float[]> vectors = new ArrayList<>();
  private int used;
  private int words;
  private float[] attention = {};

  ForwardCalculus(Scratch scratch) {
    this.scratch = scratch;
  }

  /** Begins with a sentence of so many words, which the encoder has encoded. */
  void begin(int count) {
    words = count;
    used = 0;
  }

  @Override
  public float[] pooled() {
    return scratch.pooled();
  }

  @Override
  public float[] attended(Matrix queries, int query) {
    float[] mean = next(queries.columns());
    Arrays.fill(mean, 0);
    if (words > 0) {
      attention = attention.length < words ? new float[words] : attention;
      Pooling.attend(queries.row(query), words, scratch.states(), attention);
      Vectors.addProduct(attention, scratch.states(), words, mean);
    }
    return mean;
  }

  @Override
  public float[] rectified(DenseLayer layer, float[] in) {
    float[] out = next(layer.outputs());
    layer.applyRectified(in, out);
    return out;
  }

  @Override
  public float[] affine(DenseLayer layer, float[] in) {
    float[] out = next(layer.outputs());
    layer.apply(in, out);
    return out;
  }

  @Override
  public float[] squashed(float[] in) {
    float[] out = next(in.length);
    for (int i = 0; i < in.length; i++) {
      out[i] = (float) Math.tanh(in[i]);
    }
    return out;
  }

  @Override
  public float[] shares(float[] in) {
    float[] out = next(in.length);
    double[] shares = HeadOutputs.softmax(in, 0, in.length);
    for (int i = 0; i < in.length; i++) {
      out[i] = (float) shares[i];
    }
    return out;
  }

  @Override
  public float[] joined(List<float[]> parts) {
    float[] out = next(parts.stream().mapToInt(part -> part.length).sum());
    int place = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, out, place, part.length);
      place += part.length;
    }
    return out;
  }

  @Override
  public float[] first(float[] in, int length) {
    float[] out = next(length);
    System.arraycopy(in, 0, out, 0, length);
    return out;
  }

  @Override
  public float[] mixed(float[] factors, List<float[]> parts) {
    float[] out = next(parts.get(0).length);
    Arrays.fill(out, 0);
    for (int i = 0; i < factors.length; i++) {
      Vectors.addScaled(factors[i], parts.get(i), out);
    }
    return out;
  }

  @Override
  public float[] learnt(Matrix table, int row) {
    return table.row(row);
  }

  private float[] next(int length) {
    if (used == vectors.size()) {
      vectors.add(new float[length]);
    } else if (vectors.get(used).length != length) {
      vectors.set(used, new float[length]);
    }
    return vectors.get(used++);
  }
}
