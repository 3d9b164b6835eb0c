package io.github.corenlpaffect.model;

import java.util.Arrays;

/**
 * From one state per word to one vector per sentence: the largest value of each element, the mean,
 * and two means weighted by attention, one after the other.
 *
 * @param queries one vector per attention: [{@value #QUERIES} × width]
 */
public record Pooling(Matrix queries) {
  /** Number of attentions. */
  public static final int QUERIES = 2;

  /** Checks the number of queries. */
  public Pooling {
    if (queries.rows() != QUERIES) {
      throw new IllegalArgumentException("pooling needs " + QUERIES + " queries");
    }
  }

  /** Numbers in a state. */
  public int width() {
    return queries.columns();
  }

  /** Numbers in the vector of a sentence. */
  public int outputSize() {
    return (2 + QUERIES) * width();
  }

  void pool(int words, Scratch scratch) {
    Arrays.fill(scratch.pooled(), 0);
    if (words > 0) {
      poolLargest(words, scratch);
      for (int query = 0; query < QUERIES; query++) {
        attend(queries.row(query), words, scratch.states(), scratch.attention(query));
      }
      poolMeans(words, scratch);
    }
  }

  private void poolLargest(int words, Scratch scratch) {
    float[] largest = scratch.largest();
    System.arraycopy(scratch.state(0), 0, largest, 0, largest.length);
    for (int word = 1; word < words; word++) {
      float[] state = scratch.state(word);
      for (int i = 0; i < largest.length; i++) {
        largest[i] = Math.max(largest[i], state[i]);
      }
    }
    System.arraycopy(largest, 0, scratch.pooled(), 0, largest.length);
  }

  private static void attend(float[] query, int words, float[][] states, float[] attention) {
    float largest = Float.NEGATIVE_INFINITY;
    for (int word = 0; word < words; word++) {
      attention[word] = Vectors.dot(states[word], query);
      largest = Math.max(largest, attention[word]);
    }
    float sum = 0;
    for (int word = 0; word < words; word++) {
      attention[word] = (float) Math.exp(attention[word] - largest);
      sum += attention[word];
    }
    for (int word = 0; word < words; word++) {
      attention[word] /= sum;
    }
  }

  private void poolMeans(int words, Scratch scratch) {
    for (int mean = 0; mean <= QUERIES; mean++) {
      Arrays.fill(scratch.mean(mean), 0);
    }
    for (int word = 0; word < words; word++) {
      Vectors.addScaled(1f / words, scratch.state(word), scratch.mean(0));
      for (int query = 0; query < QUERIES; query++) {
        float weight = scratch.attention(query)[word];
        Vectors.addScaled(weight, scratch.state(word), scratch.mean(1 + query));
      }
    }
    int width = width();
    for (int mean = 0; mean <= QUERIES; mean++) {
      System.arraycopy(scratch.mean(mean), 0, scratch.pooled(), (1 + mean) * width, width);
    }
  }
}
