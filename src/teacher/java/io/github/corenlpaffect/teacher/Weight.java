package io.github.corenlpaffect.teacher;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.github.corenlpaffect.train.Noise;

/**
 * A weight of the network, with its moments if it is trained.
 *
 * @param name unique in the network
 * @param value the weight itself
 * @param moments first and second, of the same shape; empty for a frozen weight
 * @param rate the learning rate's factor
 */
record Weight(String name, NDArray value, NDArray[] moments, double rate) {

  static Weight of(NDManager manager, String name, Tensor tensor, double rate) {
    Shape shape = new Shape(tensor.shape());
    NDArray value = manager.create(tensor.values(), shape);
    if (rate == 0) {
      return new Weight(name, value, new NDArray[0], rate);
    }
    value.setRequiresGradient(true);
    NDArray[] moments = {manager.zeros(shape), manager.zeros(shape)};
    return new Weight(name, value, moments, rate);
  }

  /** A matrix of normally distributed numbers. */
  static Weight gaussian(
      NDManager manager, String name, int rows, int columns, double rate, long seed) {
    float[] values = new float[rows * columns];
    double deviation = 1 / Math.sqrt(columns);
    long own = Noise.seed(seed, name.hashCode());
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (deviation * Noise.gaussian(own, i));
    }
    return of(manager, name, new Tensor(new long[] {rows, columns}, values), rate);
  }

  /** A vector of zeros. */
  static Weight zeros(NDManager manager, String name, int size, double rate) {
    return of(manager, name, new Tensor(new long[] {size}, new float[size]), rate);
  }

  boolean isTrained() {
    return moments.length > 0;
  }
}
