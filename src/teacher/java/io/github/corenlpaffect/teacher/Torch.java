package io.github.corenlpaffect.teacher;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

/**
 * PyTorch's functions that DJL's arrays have no method for. A result belongs to the manager of the
 * first argument.
 */
final class Torch {
  private Torch() {}

  /** Has PyTorch start with what is on the class path, without the network. */
  static void stayOffline() {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
  }

  /** Prepares the calling thread: one core, and with a graph for gradients or without. */
  static void prepareThread(boolean gradients) {
    JniUtils.setNumThreads(1);
    JniUtils.setGradMode(gradients);
    JniUtils.setGraphExecutorOptimize(false);
  }

  /** x [… , inputs] · weightᵀ + bias. */
  static NDArray linear(NDArray x, Weight weight, Weight bias) {
    return JniUtils.linear(torch(x), torch(weight.value()), torch(bias.value()));
  }

  static NDArray layerNorm(NDArray x, Weight gain, Weight bias, double epsilon) {
    Shape shape = gain.value().getShape();
    return JniUtils.layerNorm(torch(x), shape, torch(gain.value()), torch(bias.value()), epsilon);
  }

  /** Rows of a table: [batch, length] to [batch, length, width]. */
  static NDArray embedding(NDArray rows, Weight table) {
    return JniUtils.embedding(torch(rows), torch(table.value()), false);
  }

  static NDArray gelu(NDArray x) {
    return JniUtils.gelu(torch(x));
  }

  static NDArray softmax(NDArray x) {
    return JniUtils.softmax(torch(x), -1, DataType.FLOAT32);
  }

  /** Leaves out elements at random and scales up the others; nothing at probability 0. */
  static NDArray dropout(NDArray x, double probability) {
    return probability == 0 ? x : JniUtils.dropout(torch(x), probability, true);
  }

  /** Adds to the gradients of all weights what a gradient of the outputs implies. */
  static void backward(NDArray outputs, NDArray gradient) {
    JniUtils.backward(torch(outputs), torch(gradient), false, false);
  }

  static void clearGradient(NDArray weight) {
    JniUtils.zeroGrad(torch(weight));
  }

  private static PtNDArray torch(NDArray array) {
    return (PtNDArray) array;
  }
}
