package io.github.corenlpaffect.train;

/**
 * Which inputs of a word are left out in one step: single numbers of its vector and its scores, or
 * its own embedding. What stays is scaled up so that sums keep their expectation, except the
 * embedding, whose absence the model has to bear for words that it never saw.
 */
final class Dropout {
  /** Nothing is left out. */
  static final Dropout NONE = new Dropout(0, 0, 0);

  private static final int SCORES = 1 << 20;
  private static final int EMBEDDING = 1 << 21;

  private final double inputs;
  private final double embedding;
  private final float scale;
  private final long seed;

  Dropout(double inputs, double embedding, long seed) {
    this.inputs = inputs;
    this.embedding = embedding;
    scale = (float) (1 / (1 - inputs));
    this.seed = seed;
  }

  private float keep(int input) {
    return inputs > 0 && Noise.happens(inputs, seed, input) ? 0 : scale;
  }

  /** Writes what stays of a word's vector. */
  void keep(float[] vector, float[] kept) {
    for (int i = 0; i < vector.length; i++) {
      kept[i] = keep(i) * vector[i];
    }
  }

  float keepScore(int score) {
    return keep(SCORES + score);
  }

  float keepEmbedding() {
    return embedding > 0 && Noise.happens(embedding, seed, EMBEDDING) ? 0 : 1;
  }
}
