package io.github.corenlpaffect.model;

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
    int start = word * cells;
    System.arraycopy(row, offset, scratch.allCandidates(), start, cells);
    System.arraycopy(candidateBias, 0, scratch.candidateBiases(), start, cells);
    System.arraycopy(row, offset + cells, scratch.allKept(), start, cells);
    System.arraycopy(forgetBias, 0, scratch.forgetBiases(), start, cells);
  }

  /** Writes {@link Scratch#cells} for all words, whose rows were taken in. */
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
    float[] candidates = scratch.allCandidates();
    float[] candidateBiases = scratch.candidateBiases();
    float[] kept = scratch.allKept();
    float[] forgetBiases = scratch.forgetBiases();
    int cells = cells();
    for (int i = 0; i < words * cells; i++) {
      candidates[i] = Squashing.tanh(candidates[i] + candidateBiases[i]);
    }
    for (int i = 0; i < words * cells; i++) {
      kept[i] = Squashing.sigmoid(kept[i] + forgetBiases[i]);
    }
    for (int word = 0; word < words; word++) {
      System.arraycopy(candidates, word * cells, scratch.candidates(word), 0, cells);
      System.arraycopy(kept, word * cells, scratch.kept(word), 0, cells);
    }
  }

  private static void step(int from, int to, float[] before, int word, Scratch scratch) {
    float[] candidates = scratch.candidates(word);
    float[] kept = scratch.kept(word);
    float[] cells = scratch.cells(word);
    for (int i = from; i < to; i++) {
      cells[i] = candidates[i] + kept[i] * (before[i] - candidates[i]);
    }
  }
}
