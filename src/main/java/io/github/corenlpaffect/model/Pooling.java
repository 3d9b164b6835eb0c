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

  /** Numbers in the vector of a sentence. */
  public int outputSize() {
    return (2 + QUERIES) * queries.columns();
  }

  void pool(int words, Scratch scratch) {
    Arrays.fill(scratch.pooled(), 0);
    if (words > 0) {
      poolLargest(words, scratch);
      for (int query = 0; query < QUERIES; query++) {
        attend(query, words, scratch.states(), scratch.attention());
      }
      poolMeans(words, scratch);
    }
  }

  private void poolLargest(int words, Scratch scratch) {
    int width = queries.columns();
    float[] states = scratch.states();
    float[] largest = scratch.pooled();
    int[] largestAt = scratch.largestAt();
    System.arraycopy(states, 0, largest, 0, width);
    Arrays.fill(largestAt, 0);
    for (int word = 1; word < words; word++) {
      for (int i = 0; i < width; i++) {
        if (states[word * width + i] > largest[i]) {
          largest[i] = states[word * width + i];
          largestAt[i] = word;
        }
      }
    }
  }

  private void attend(int query, int words, float[] states, float[] attention) {
    int width = queries.columns();
    int start = query * words;
    float largest = Float.NEGATIVE_INFINITY;
    for (int word = 0; word < words; word++) {
      float score = Vectors.dot(states, word * width, queries.values(), query * width, width);
      attention[start + word] = score;
      largest = Math.max(largest, score);
    }
    float sum = 0;
    for (int word = start; word < start + words; word++) {
      attention[word] = (float) Math.exp(attention[word] - largest);
      sum += attention[word];
    }
    for (int word = start; word < start + words; word++) {
      attention[word] /= sum;
    }
  }

  /** Copies each state first, so that the sums can be vectorised: see {@link RowMatrix}. */
  private void poolMeans(int words, Scratch scratch) {
    int width = queries.columns();
    float[] state = scratch.state();
    for (int mean = 0; mean <= QUERIES; mean++) {
      Arrays.fill(scratch.mean(mean), 0);
    }
    for (int word = 0; word < words; word++) {
      System.arraycopy(scratch.states(), word * width, state, 0, width);
      Vectors.addScaled(1f / words, state, 0, scratch.mean(0), 0, width);
      for (int query = 0; query < QUERIES; query++) {
        float weight = scratch.attention()[query * words + word];
        Vectors.addScaled(weight, state, 0, scratch.mean(1 + query), 0, width);
      }
    }
    for (int mean = 0; mean <= QUERIES; mean++) {
      System.arraycopy(scratch.mean(mean), 0, scratch.pooled(), (1 + mean) * width, width);
    }
  }
}
