package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.architecture.Calculus;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Calculates forwards in double precision, with weights of its own that can be changed. */
final class DoubleCalculus implements Calculus<double[]> {
  private final double[] pooled;
  private final double[][] states;
  private final Map<Matrix, double[][]> matrices = new IdentityHashMap<>();
  private final Map<DenseLayer, double[]> biases = new IdentityHashMap<>();

  DoubleCalculus(float[] pooled, float[][] states, int words) {
    this.pooled = doubles(pooled);
    this.states =
        Arrays.stream(states).limit(words).map(DoubleCalculus::doubles).toArray(double[][]::new);
  }

  static double[] doubles(float[] values) {
    double[] doubles = new double[values.length];
    Arrays.setAll(doubles, i -> values[i]);
    return doubles;
  }

  double[][] states() {
    return states;
  }

  /** The weights of a layer or table, to be changed. */
  double[][] of(Matrix matrix) {
    return matrices.computeIfAbsent(
        matrix,
        m -> Arrays.stream(m.values()).map(DoubleCalculus::doubles).toArray(double[][]::new));
  }

  /** The bias of a layer, to be changed. */
  double[] bias(DenseLayer layer) {
    return biases.computeIfAbsent(layer, l -> doubles(l.bias()));
  }

  @Override
  public double[] pooled() {
    return pooled;
  }

  @Override
  public double[] attended(Matrix queries, int query) {
    double[] scores = new double[states.length];
    Arrays.setAll(scores, word -> dot(states[word], of(queries)[query]));
    return mixed(shares(scores), List.of(states));
  }

  @Override
  public double[] rectified(DenseLayer layer, double[] in) {
    return Arrays.stream(affine(layer, in)).map(x -> Math.max(0, x)).toArray();
  }

  @Override
  public double[] affine(DenseLayer layer, double[] in) {
    double[] out = bias(layer).clone();
    for (int i = 0; i < in.length; i++) {
      for (int j = 0; j < out.length; j++) {
        out[j] += in[i] * of(layer.weights())[i][j];
      }
    }
    return out;
  }

  @Override
  public double[] squashed(double[] in) {
    return Arrays.stream(in).map(Math::tanh).toArray();
  }

  @Override
  public double[] shares(double[] in) {
    double sum = Arrays.stream(in).map(Math::exp).sum();
    return Arrays.stream(in).map(x -> Math.exp(x) / sum).toArray();
  }

  @Override
  public double[] joined(List<double[]> parts) {
    return new ArrayList<>(parts).stream().flatMapToDouble(DoubleStream::of).toArray();
  }

  @Override
  public double[] first(double[] in, int length) {
    return Arrays.copyOf(in, length);
  }

  @Override
  public double[] mixed(double[] factors, List<double[]> vectors) {
    double[] sum = new double[vectors.get(0).length];
    for (int i = 0; i < factors.length; i++) {
      for (int j = 0; j < sum.length; j++) {
        sum[j] += factors[i] * vectors.get(i)[j];
      }
    }
    return sum;
  }

  @Override
  public double[] learnt(Matrix table, int row) {
    return of(table)[row];
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
