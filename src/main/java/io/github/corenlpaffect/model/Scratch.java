package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.SentenceFeatures;

/**
 * The memory of one forward pass, used again for the next one; training reads it to go backwards.
 * One thread at a time.
 */
public final class Scratch {
  private static final int FIRST_CAPACITY = 64;

  private final SentenceFeatures features = new SentenceFeatures();
  private final int stateWidth;
  private final float[] pooled;
  private final float[] largest;
  private final float[] hidden;
  private final float[] heads;
  private final float[] product;
  private final float[] row;
  private final float[][][] contributions;
  private final float[][] means;
  private float[][] states;
  private float[][] attention;

  /** Scratch memory of the right sizes for a network. */
  public Scratch(Network network) {
    stateWidth = network.encoder().stateWidth();
    pooled = new float[network.encoder().outputSize()];
    largest = new float[stateWidth];
    hidden = new float[network.hidden().outputs()];
    heads = new float[network.heads().outputs()];
    product = new float[network.product().outputs()];
    row = new float[network.encoder().rowWidth()];
    contributions = new float[3][3][stateWidth];
    means = new float[1 + Pooling.QUERIES][stateWidth];
    states = new float[FIRST_CAPACITY][stateWidth];
    attention = new float[Pooling.QUERIES][FIRST_CAPACITY];
  }

  /** The features of the sentence. */
  public SentenceFeatures features() {
    return features;
  }

  /** The encoder's states, one per word. */
  public float[][] states() {
    return states;
  }

  /** The encoder's state of a word. */
  public float[] state(int word) {
    return states[word];
  }

  /** The weights of the attention of a query, one per word. */
  public float[] attention(int query) {
    return attention[query];
  }

  /** For each element of a state, its largest value among the words. */
  float[] largest() {
    return largest;
  }

  /** The vector of the sentence. */
  public float[] pooled() {
    return pooled;
  }

  /** The activations of the hidden layer. */
  public float[] hidden() {
    return hidden;
  }

  /** Raw outputs of the corpora's heads, one head after the other. */
  public float[] heads() {
    return heads;
  }

  /** Raw outputs of the product, as {@link ProductOutputs} lays them out. */
  public float[] product() {
    return product;
  }

  /** Room for the row of one word. */
  float[] row() {
    return row;
  }

  /** Room for the plain mean of the states, and for those of each attention. */
  float[] mean(int which) {
    return means[which];
  }

  /** Room for the parts of one of three rows. */
  float[][] contribution(int which) {
    return contributions[which];
  }

  /** Makes room for the states of a number of words. */
  void reserve(int words) {
    if (words > states.length) {
      int capacity = Math.max(words, 2 * states.length);
      states = new float[capacity][stateWidth];
      attention = new float[Pooling.QUERIES][capacity];
    }
  }
}
