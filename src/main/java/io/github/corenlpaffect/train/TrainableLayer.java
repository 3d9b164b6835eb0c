package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.DenseLayer;
import io.github.corenlpaffect.model.Matrix;
import io.github.corenlpaffect.model.Vectors;
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
    layer = new DenseLayer(weights.matrix(), bias.values());
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
        Parameter.from(name + BIAS, new Matrix(1, start.outputs(), start.bias())));
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

    List<Gradient> gradients() {
      return List.of(weightsGradient, biasGradient);
    }

    /**
     * Adds the gradients for a range of outputs.
     *
     * @param in the inputs of the forward pass
     * @param out the gradient of the outputs
     * @param from first output of the range
     * @param to end of the range, exclusive
     * @param inGradient what the gradient of the inputs is added to, or null to stop there
     */
    void add(float[] in, float[] out, int from, int to, float[] inGradient) {
      float[] values = weightsGradient.touchAll();
      int outputs = layer.outputs();
      for (int i = 0; i < layer.inputs(); i++) {
        int row = i * outputs;
        if (in[i] != 0) {
          Vectors.addScaled(in[i], out, from, values, row + from, to - from);
        }
        if (inGradient != null) {
          inGradient[i] += Vectors.dot(weights.values(), row + from, out, from, to - from);
        }
      }
      Vectors.add(out, from, biasGradient.touchAll(), from, to - from);
    }
  }
}
