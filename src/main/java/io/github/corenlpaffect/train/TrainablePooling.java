package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.Pooling;
import io.github.corenlpaffect.model.Scratch;
import io.github.corenlpaffect.model.linear.Vectors;
import java.util.Arrays;

/** {@link Pooling} in training. */
final class TrainablePooling {
  private static final double DEVIATION = 0.1;
  private static final String QUERIES = "encoder.queries";
  private static final int FIRST_CAPACITY = 64;

  private final Parameter queries;
  private final Pooling pooling;

  private TrainablePooling(Parameter queries) {
    this.queries = queries;
    pooling = new Pooling(queries.matrix());
  }

  /** A pooling with random queries. */
  static TrainablePooling random(int width, long seed) {
    return new TrainablePooling(
        Parameter.gaussian(QUERIES, Pooling.QUERIES, width, DEVIATION, seed));
  }

  /** A pooling that begins with another's queries. */
  static TrainablePooling from(Pooling start) {
    return new TrainablePooling(Parameter.from(QUERIES, start.queries()));
  }

  Parameter queries() {
    return queries;
  }

  /** What runs forward, on the very weights that are trained. */
  Pooling pooling() {
    return pooling;
  }

  Pooling snapshot() {
    return new Pooling(queries.matrix().copy());
  }

  /** The way back of one thread. */
  final class Backward {
    private final Gradient queriesGradient = new Gradient(queries);
    private final int width = pooling.width();
    private final float[][] ofPooled = new float[2 + Pooling.QUERIES][width];
    private float[][] states = new float[FIRST_CAPACITY][width];

    Gradient queries() {
      return queriesGradient;
    }

    /**
     * Adds the gradients that the gradient of a sentence implies.
     *
     * @param scratch what the forward pass has left
     * @return the gradients of the states: [words × width] and more; overwritten by the next call
     */
    float[][] add(int words, Scratch scratch, SentenceGradient gradient) {
      clear(words);
      for (int part = 0; part < ofPooled.length; part++) {
        System.arraycopy(gradient.pooled(), part * width, ofPooled[part], 0, width);
      }
      for (int i = 0; i < width; i++) {
        states[largestAt(i, words, scratch)][i] += ofPooled[0][i];
      }
      for (int word = 0; word < words; word++) {
        Vectors.addScaled(1f / words, ofPooled[1], states[word]);
      }
      for (int query = 0; query < Pooling.QUERIES; query++) {
        addAttention(query, words, scratch, ofPooled[2 + query]);
      }
      for (int word = 0; word < words && gradient.hasStates(); word++) {
        Vectors.add(gradient.state(word), states[word]);
      }
      return states;
    }

    private void clear(int words) {
      if (words > states.length) {
        states = new float[2 * words][width];
      }
      for (int word = 0; word < words; word++) {
        Arrays.fill(states[word], 0);
      }
    }

    /** The first word at which an element of the state is largest. */
    private int largestAt(int element, int words, Scratch scratch) {
      int at = 0;
      for (int word = 1; word < words; word++) {
        at = scratch.state(word)[element] > scratch.state(at)[element] ? word : at;
      }
      return at;
    }

    private void addAttention(int query, int words, Scratch scratch, float[] meanGradient) {
      float[] weights = scratch.attention(query);
      float[] scoreGradients = new float[words];
      float mean = 0;
      for (int word = 0; word < words; word++) {
        scoreGradients[word] = Vectors.dot(scratch.state(word), meanGradient);
        mean += weights[word] * scoreGradients[word];
        Vectors.addScaled(weights[word], meanGradient, states[word]);
      }
      for (int word = 0; word < words; word++) {
        float gradient = weights[word] * (scoreGradients[word] - mean);
        Vectors.addScaled(gradient, queries.row(query), states[word]);
        Vectors.addScaled(gradient, scratch.state(word), queriesGradient.touch(query));
      }
    }
  }
}
