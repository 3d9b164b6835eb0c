package io.github.corenlpaffect.model.linear;

/**
 * An affine map.
 *
 * @param weights [inputs × outputs]
 * @param bias [outputs]
 */
public record DenseLayer(Matrix weights, float[] bias) {

  /** Checks that the shapes fit. */
  public DenseLayer {
    if (weights.columns() != bias.length) {
      throw new IllegalArgumentException("weights and bias of a layer do not fit");
    }
  }

  /** Number of inputs. */
  public int inputs() {
    return weights.rows();
  }

  /** Number of outputs. */
  public int outputs() {
    return bias.length;
  }

  /** Writes the outputs for the inputs, which are mostly the outputs of a rectified layer. */
  public void apply(float[] in, float[] out) {
    System.arraycopy(bias, 0, out, 0, bias.length);
    weights.addSparseProduct(in, out);
  }

  /** Writes the outputs for the inputs, negative ones as 0. */
  public void applyRectified(float[] in, float[] out) {
    System.arraycopy(bias, 0, out, 0, bias.length);
    weights.addProduct(in, out);
    for (int i = 0; i < bias.length; i++) {
      out[i] = Math.max(0, out[i]);
    }
  }

  /** A layer of the same weights in memory of its own. */
  public DenseLayer copy() {
    return new DenseLayer(weights.copy(), bias.clone());
  }
}
