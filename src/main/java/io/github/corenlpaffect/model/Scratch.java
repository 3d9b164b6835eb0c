package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.SentenceFeatures;
import java.util.List;

/**
 * The memory of one forward pass, used again for the next one; training reads it to go backwards.
 * One thread at a time.
 */
public final class Scratch {
  private static final int FIRST_CAPACITY = 64;

  private final SentenceFeatures features = new SentenceFeatures();
  private final int stateWidth;
  private final int cellCount;
  private final float[] pooled;
  private final float[] largest;
  private final ForwardCalculus calculus = new ForwardCalculus(this);
  private final float[] heads;
  private final float[] product;
  private final float[] row;
  private final float[] nothing;
  private final float[] mean;
  private List<float[]> vectors = List.of();
  private float[][] contributions;
  private float[] filterBiases;
  private float[] filtered;
  private float[] candidates;
  private float[] candidateBiases;
  private float[] kept;
  private float[] forgetBiases;
  private float[][] cells;
  private float[][] states;
  private float[] shares;
  private float[][] attention;

  /** Scratch memory of the right sizes for a network. */
  public Scratch(Network network) {
    stateWidth = network.encoder().stateWidth();
    cellCount = network.encoder().cells();
    pooled = new float[network.encoder().outputSize()];
    largest = new float[stateWidth];
    heads = new float[network.headOutputs()];
    product = new float[ProductOutputs.COUNT];
    row = new float[network.encoder().rowWidth()];
    nothing = new float[stateWidth];
    mean = new float[stateWidth];
    allocate(FIRST_CAPACITY);
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

  /** The outputs of the convolution for all words, one after the other. */
  public float[] filtered() {
    return filtered;
  }

  /** What the words offer to the cells of the memory, one word after the other. */
  public float[] candidates() {
    return candidates;
  }

  /** The shares of themselves that the cells of the memory keep, one word after the other. */
  public float[] kept() {
    return kept;
  }

  /** What the cells of the memory hold after a word has been read. */
  public float[] cells(int word) {
    return cells[word];
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

  /** The vector that a tower's outputs are read from. */
  public float[] vector(int tower) {
    return vectors.get(tower);
  }

  void setVectors(List<float[]> ofTowers) {
    vectors = ofTowers;
  }

  /** What calculates the towers' vectors. */
  ForwardCalculus calculus() {
    return calculus;
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

  /** Room for a mean of the states. */
  float[] mean() {
    return mean;
  }

  /** Room for the weights of a plain mean, one per word. */
  float[] shares() {
    return shares;
  }

  /** Room for what the convolution adds up for all words: one of the three parts of their rows. */
  float[] contribution(int part) {
    return contributions[part];
  }

  /** Room for the convolution's biases, once for each word. */
  float[] filterBiases() {
    return filterBiases;
  }

  /** Room for the candidates' biases, once for each word. */
  float[] candidateBiases() {
    return candidateBiases;
  }

  /** Room for the shares' biases, once for each word. */
  float[] forgetBiases() {
    return forgetBiases;
  }

  /** Zeros that stand for what is before the first word and after the last; not to be written. */
  float[] nothing() {
    return nothing;
  }

  /** Makes room for the states of a number of words. */
  void reserve(int words) {
    if (words > states.length) {
      allocate(Math.max(words, 2 * states.length));
    }
  }

  private void allocate(int capacity) {
    contributions = new float[3][(capacity + 1) * stateWidth];
    filterBiases = new float[capacity * stateWidth];
    filtered = new float[capacity * stateWidth];
    candidates = new float[capacity * cellCount];
    candidateBiases = new float[capacity * cellCount];
    kept = new float[capacity * cellCount];
    forgetBiases = new float[capacity * cellCount];
    cells = new float[capacity][cellCount];
    states = new float[capacity][stateWidth];
    shares = new float[capacity];
    attention = new float[Pooling.QUERIES][capacity];
  }
}
