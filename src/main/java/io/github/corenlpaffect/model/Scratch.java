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
  private float[][][] contributions;
  private float[][] filtered;
  private float[][] candidates;
  private float[][] kept;
  private float[][] cells;
  private float[] allCandidates;
  private float[] candidateBiases;
  private float[] allKept;
  private float[] forgetBiases;
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

  /** The outputs of the convolution for a word; without a memory they are its state. */
  public float[] filtered(int word) {
    return filtered[word];
  }

  /** What a word offers to the cells of the memory. */
  public float[] candidates(int word) {
    return candidates[word];
  }

  /** The shares of themselves that the cells of the memory keep at a word. */
  public float[] kept(int word) {
    return kept[word];
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

  /** Room for one of the three parts of a word's row that the convolution adds up. */
  float[] contribution(int part, int word) {
    return contributions[part][word];
  }

  /** Room for the candidates of all words, one after the other. */
  float[] allCandidates() {
    return allCandidates;
  }

  /** Room for the candidates' biases, once for each word. */
  float[] candidateBiases() {
    return candidateBiases;
  }

  /** Room for the shares of all words, one after the other. */
  float[] allKept() {
    return allKept;
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
    contributions = new float[3][capacity][stateWidth];
    filtered = new float[capacity][stateWidth];
    candidates = new float[capacity][cellCount];
    kept = new float[capacity][cellCount];
    cells = new float[capacity][cellCount];
    allCandidates = new float[capacity * cellCount];
    candidateBiases = new float[capacity * cellCount];
    allKept = new float[capacity * cellCount];
    forgetBiases = new float[capacity * cellCount];
    states = cellCount == 0 ? filtered : new float[capacity][stateWidth];
    shares = new float[capacity];
    attention = new float[Pooling.QUERIES][capacity];
  }
}
