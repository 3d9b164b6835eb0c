package io.github.corenlpaffect.train;

import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.ConvolutionEncoder;
import io.github.corenlpaffect.model.Encoder;
import io.github.corenlpaffect.model.GatedEncoder;
import io.github.corenlpaffect.model.RowSource;
import io.github.corenlpaffect.model.Scratch;
import java.util.List;

/** An encoder with its way back: what the trainer needs to know of an architecture. */
interface TrainableEncoder {
  /** The encoder that the options ask for, with random weights. */
  static TrainableEncoder random(TrainingOptions options) {
    return switch (options.encoder()) {
      case CONVOLUTION -> TrainableConvolution.random(options.filters(), options.seed());
      case GATED -> TrainableGated.random(options.filters(), options.cells(), options.seed());
    };
  }

  /** The width of the words' rows in the encoder that the options ask for. */
  static int rowWidth(TrainingOptions options) {
    return switch (options.encoder()) {
      case CONVOLUTION -> ConvolutionEncoder.rowWidth(options.filters());
      case GATED -> GatedEncoder.rowWidth(options.filters(), options.cells());
    };
  }

  /** An encoder that begins with another's weights. */
  static TrainableEncoder from(Encoder start) {
    return start instanceof GatedEncoder gated
        ? TrainableGated.from(gated)
        : TrainableConvolution.from((ConvolutionEncoder) start);
  }

  /** The encoder that runs forward, on the very weights that are trained. */
  Encoder encoder();

  /**
   * The encoder as it stands, with weights of its own.
   *
   * @param layerShare how much is kept of what the marks of earlier annotators do, 0…1
   */
  Encoder snapshot(double layerShare);

  /** The encoder's own weights. */
  List<Parameter> parameters();

  /** A way back for one thread. */
  Backward backward();

  /** The way back of one thread. */
  interface Backward {
    /** The gradients of the encoder's own weights, in the order of its parameters. */
    List<Gradient> gradients();

    /**
     * Adds the gradients of one sentence.
     *
     * @param scratch what the forward pass has left
     * @param gradient of what the encoder has given
     * @param rows the words' rows
     * @param gradients where the gradients of the words' rows go
     */
    void add(
        SentenceFeatures sentence,
        Scratch scratch,
        SentenceGradient gradient,
        RowSource rows,
        RowGradients gradients);
  }
}
