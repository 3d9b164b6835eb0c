package io.github.corenlpaffect.model;

import io.github.corenlpaffect.model.linear.Vectors;

/**
 * A quasi-recurrent memory (Bradbury, Merity, Xiong and Socher 2017): each cell keeps a share
 * {@code f} of what it holds and takes the rest from the word's candidate {@code x}, {@code c' = f
 * · c + (1 − f) · x}. Candidates and shares are functions of the word alone, so they are parts of
 * its row and no matrix is multiplied per word. The first half of the cells reads forwards, the
 * second backwards; both begin with 0.
 *
 * @param candidateBias one per cell
 * @param forgetBias one per cell
 */
public record GatedMemory(float[] candidateBias, float[] forgetBias) {

  /**
   * @throws IllegalArgumentException if the cells cannot be halved or the biases do not fit
   */
  public GatedMemory {
    if (candidateBias.length != forgetBias.length || candidateBias.length % 2 != 0) {
      throw new IllegalArgumentException("a memory needs an even number of cells and two biases");
    }
  }

  /** The width of the part of a row that a number of cells needs. */
  public static int rowWidth(int cells) {
    return 2 * cells;
  }

  /** Number of cells. */
  public int cells() {
    return candidateBias.length;
  }

  /** Takes in the part of a word's row that begins at an offset: candidates, then shares. */
  void take(float[] row, int offset, int word, Scratch scratch) {
    int cells = cells();
    System.arraycopy(row, offset, scratch.candidates(), word * cells, cells);
    System.arraycopy(row, offset + cells, scratch.kept(), word * cells, cells);
  }

  /**
   * Writes {@link Scratch#cells} for all words, whose rows were taken in, and adds them to their
   * states.
   */
  void remember(int words, Scratch scratch) {
    squash(words, scratch);
    int half = cells() / 2;
    float[] cells = scratch.nothing();
    for (int word = 0; word < words; word++) {
      step(0, half, cells, word, scratch);
      cells = scratch.cells(word);
    }
    cells = scratch.nothing();
    for (int word = words - 1; word >= 0; word--) {
      step(half, cells(), cells, word, scratch);
      cells = scratch.cells(word);
    }
  }

  /** All words at once: the JIT compiler gains little from a loop over the cells of one. */
  private void squash(int words, Scratch scratch) {
    float[] candidates = scratch.candidates();
    float[] candidateBiases = scratch.candidateBiases();
    float[] kept = scratch.kept();
    float[] forgetBiases = scratch.forgetBiases();
    Vectors.repeat(candidateBias, words, candidateBiases);
    Vectors.repeat(forgetBias, words, forgetBiases);
    for (int i = 0; i < words * cells(); i++) {
      candidates[i] = Squashing.tanh(candidates[i] + candidateBiases[i]);
    }
    for (int i = 0; i < words * cells(); i++) {
      kept[i] = Squashing.sigmoid(kept[i] + forgetBiases[i]);
    }
  }

  private static void step(int from, int to, float[] before, int word, Scratch scratch) {
    float[] candidates = scratch.candidates();
    float[] kept = scratch.kept();
    float[] cells = scratch.cells(word);
    float[] state = scratch.state(word);
    int start = word * cells.length;
    for (int i = from; i < to; i++) {
      float candidate = candidates[start + i];
      cells[i] = candidate + kept[start + i] * (before[i] - candidate);
      state[i] += cells[i];
    }
  }
}
