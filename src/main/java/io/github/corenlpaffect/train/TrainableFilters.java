package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.Filters;
import io.github.corenlpaffect.model.Scratch;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.Vectors;
import java.util.Arrays;

/** {@link Filters} in training. */
final class TrainableFilters {
  private static final String BIAS = "encoder.bias";

  private final Parameter bias;
  private final Filters filters;

  private TrainableFilters(Parameter bias) {
    this.bias = bias;
    filters = new Filters(bias.row(0));
  }

  /** A number of filters at their beginning. */
  static TrainableFilters of(int count) {
    return new TrainableFilters(Parameter.zeros(BIAS, 1, count));
  }

  /** Filters that begin with others' weights. */
  static TrainableFilters from(Filters start) {
    return new TrainableFilters(Parameter.from(BIAS, Matrix.of(1, start.count(), start.bias())));
  }

  Parameter bias() {
    return bias;
  }

  /** What runs forward, on the very weights that are trained. */
  Filters filters() {
    return filters;
  }

  Filters snapshot() {
    return new Filters(bias.row(0).clone());
  }

  /** The way back of one thread. */
  final class Backward {
    private final Gradient biasGradient = new Gradient(bias);
    private final int width = filters.count();

    Gradient bias() {
      return biasGradient;
    }

    /**
     * Adds the gradients that those of the outputs imply.
     *
     * @param gradients of the outputs, one per word; where they were rectified made 0
     */
    void add(int words, Scratch scratch, float[][] gradients) {
      float[] filtered = scratch.filtered();
      for (int word = 0; word < words; word++) {
        for (int i = 0; i < width; i++) {
          gradients[word][i] = filtered[word * width + i] > 0 ? gradients[word][i] : 0;
        }
        Vectors.add(gradients[word], biasGradient.touch(0));
      }
    }

    /**
     * Writes the gradient of the part of a word's row that is this convolution's: it went in thirds
     * to the next word, to the word itself and to the one before.
     */
    void gather(int word, int words, float[][] gradients, float[] ofRow) {
      Arrays.fill(ofRow, 0, filters.rowWidth(), 0);
      if (word + 1 < words) {
        System.arraycopy(gradients[word + 1], 0, ofRow, 0, width);
      }
      System.arraycopy(gradients[word], 0, ofRow, width, width);
      if (word > 0) {
        System.arraycopy(gradients[word - 1], 0, ofRow, 2 * width, width);
      }
    }
  }
}
