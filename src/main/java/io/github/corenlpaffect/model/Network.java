package io.github.corenlpaffect.model;

/**
 * The network behind the words: a shared encoder, a shared hidden layer, and on top of it the
 * corpora's heads and the product's outputs.
 *
 * @param encoder from words to a vector
 * @param hidden rectified layer that all tasks share
 * @param heads outputs of all heads, one head after the other
 * @param product outputs as {@link ProductOutputs} lays them out
 */
public record Network(Encoder encoder, DenseLayer hidden, DenseLayer heads, DenseLayer product) {

  /** Checks that the layers fit. */
  public Network {
    if (encoder.outputSize() != hidden.inputs()
        || hidden.outputs() != heads.inputs()
        || hidden.outputs() != product.inputs()
        || product.outputs() != ProductOutputs.COUNT) {
      throw new IllegalArgumentException("the layers of the network do not fit each other");
    }
  }

  /** Activates the hidden layer for the features that a scratch memory holds. */
  void activate(RowSource rows, Scratch scratch) {
    encoder.encode(scratch.features(), rows, scratch);
    hidden.applyRectified(scratch.pooled(), scratch.hidden());
  }
}
