package io.github.corenlpaffect.model;

import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.Vectors;
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
    int last = words - 1;
    System.arraycopy(scratch.state(last), 0, largest, 0, largest.length);
    for (int word = 0; word < last; word += 4) {
      Vectors.max(
          scratch.state(word),
          scratch.state(Math.min(word + 1, last)),
          scratch.state(Math.min(word + 2, last)),
          scratch.state(Math.min(word + 3, last)),
          largest);
    }
    System.arraycopy(largest, 0, scratch.pooled(), 0, largest.length);
  }

  /** Writes the weights of a query's attention to the states, which add up to 1. */
  public static void attend(float[] query, int words, float[][] states, float[] attention) {
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
    Arrays.fill(scratch.shares(), 0, words, 1f / words);
    poolMean(0, scratch.shares(), words, scratch);
    for (int query = 0; query < QUERIES; query++) {
      poolMean(1 + query, scratch.attention(query), words, scratch);
    }
  }

  private void poolMean(int part, float[] weights, int words, Scratch scratch) {
    float[] mean = scratch.mean();
    Arrays.fill(mean, 0);
    Vectors.addProduct(weights, scratch.states(), words, mean);
    System.arraycopy(mean, 0, scratch.pooled(), (1 + part) * mean.length, mean.length);
  }
}
