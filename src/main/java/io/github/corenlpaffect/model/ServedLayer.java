package io.github.corenlpaffect.model;

/** A {@link DenseLayer} made ready for the hot path; its outputs are the same bits. Immutable. */
final class ServedLayer {
  private final RowMatrix weights;
  private final float[] bias;

  ServedLayer(DenseLayer layer) {
    weights = new RowMatrix(layer.weights());
    bias = layer.bias().clone();
  }

  /** Writes the outputs for the inputs. */
  void apply(float[] in, float[] out) {
    System.arraycopy(bias, 0, out, 0, bias.length);
    weights.addProduct(in, out);
  }

  /** Writes the outputs for the inputs, negative ones as 0. */
  void applyRectified(float[] in, float[] out) {
    apply(in, out);
    for (int i = 0; i < bias.length; i++) {
      out[i] = Math.max(0, out[i]);
    }
  }
}
