package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.Vectors;
import java.util.List;

/** A {@link DenseLayer} in training. */
final class TrainableLayer {
  private static final String WEIGHTS = ".weights";
  private static final String BIAS = ".bias";

  private final Parameter weights;
  private final Parameter bias;
  private final DenseLayer layer;

  private TrainableLayer(Parameter weights, Parameter bias) {
    this.weights = weights;
    this.bias = bias;
    layer = new DenseLayer(weights.matrix(), bias.row(0));
  }

  /** A layer with random weights. */
  static TrainableLayer random(String name, int inputs, int outputs, double deviation, long seed) {
    return new TrainableLayer(
        Parameter.gaussian(name + WEIGHTS, inputs, outputs, deviation, seed),
        Parameter.zeros(name + BIAS, 1, outputs));
  }

  /** A layer that begins with another's weights. */
  static TrainableLayer from(String name, DenseLayer start) {
    return new TrainableLayer(
        Parameter.from(name + WEIGHTS, start.weights()),
        Parameter.from(name + BIAS, Matrix.of(1, start.outputs(), start.bias())));
  }

  DenseLayer layer() {
    return layer;
  }

  List<Parameter> parameters() {
    return List.of(weights, bias);
  }

  Backward backward() {
    return new Backward();
  }

  /** The way back of one thread. */
  final class Backward {
    private final Gradient weightsGradient = new Gradient(weights);
    private final Gradient biasGradient = new Gradient(bias);
    private Matrix transposed;

    List<Gradient> gradients() {
      return List.of(weightsGradient, biasGradient);
    }

    /** The layer that it goes back through. */
    DenseLayer layer() {
      return layer;
    }

    /** Takes the weights as they now are. */
    void begin() {
      transposed = weights.matrix().transposed();
    }

    /** Adds the gradients of the weights for inputs of the forward pass. */
    void addWeights(float[] in, float[] outGradient) {
      for (int i = 0; i < in.length; i++) {
        if (in[i] != 0) {
          Vectors.addScaled(in[i], outGradient, weightsGradient.touch(i));
        }
      }
      Vectors.add(outGradient, biasGradient.touch(0));
    }

    /** Adds the gradient of the inputs. */
    void addInputs(float[] outGradient, float[] inGradient) {
      transposed.addSparseProduct(outGradient, inGradient);
    }
  }
}
