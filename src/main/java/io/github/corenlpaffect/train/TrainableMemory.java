package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.GatedMemory;
import io.github.corenlpaffect.model.Scratch;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.Vectors;
import java.util.Arrays;

/** {@link GatedMemory} in training. */
final class TrainableMemory {
  /** The cells begin by keeping a little more than they take, about three words' worth. */
  private static final float FIRST_FORGET_BIAS = 0.5f;

  private static final String CANDIDATE_BIAS = "encoder.candidateBias";
  private static final String FORGET_BIAS = "encoder.forgetBias";
  private static final int FIRST_CAPACITY = 64;

  private final Parameter candidateBias;
  private final Parameter forgetBias;
  private final GatedMemory memory;

  private TrainableMemory(Parameter candidateBias, Parameter forgetBias) {
    this.candidateBias = candidateBias;
    this.forgetBias = forgetBias;
    memory = new GatedMemory(candidateBias.row(0), forgetBias.row(0));
  }

  /** A memory at its beginning. */
  static TrainableMemory of(int cells) {
    Parameter forgetBias = Parameter.zeros(FORGET_BIAS, 1, cells);
    Arrays.fill(forgetBias.row(0), FIRST_FORGET_BIAS);
    return new TrainableMemory(Parameter.zeros(CANDIDATE_BIAS, 1, cells), forgetBias);
  }

  /** A memory that begins with another's weights. */
  static TrainableMemory from(GatedMemory start) {
    return new TrainableMemory(
        Parameter.from(CANDIDATE_BIAS, Matrix.of(1, start.cells(), start.candidateBias())),
        Parameter.from(FORGET_BIAS, Matrix.of(1, start.cells(), start.forgetBias())));
  }

  Parameter candidateBias() {
    return candidateBias;
  }

  Parameter forgetBias() {
    return forgetBias;
  }

  /** What runs forward, on the very weights that are trained. */
  GatedMemory memory() {
    return memory;
  }

  GatedMemory snapshot() {
    return new GatedMemory(candidateBias.row(0).clone(), forgetBias.row(0).clone());
  }

  /** The way back of one thread. */
  final class Backward {
    private final Gradient candidateBiasGradient = new Gradient(candidateBias);
    private final Gradient forgetBiasGradient = new Gradient(forgetBias);
    private final int cells = memory.cells();
    private final float[] nothing = new float[cells];
    private final float[] later = new float[cells];
    private float[][] candidates = new float[FIRST_CAPACITY][cells];
    private float[][] kept = new float[FIRST_CAPACITY][cells];

    Gradient candidateBias() {
      return candidateBiasGradient;
    }

    Gradient forgetBias() {
      return forgetBiasGradient;
    }

    /**
     * Adds the gradients that those of the cells after each word imply.
     *
     * @param gradients one per word: [words × cells] and more
     */
    void add(int words, Scratch scratch, float[][] gradients) {
      reserve(words);
      int half = cells / 2;
      Arrays.fill(later, 0);
      for (int word = words - 1; word >= 0; word--) {
        float[] before = word == 0 ? nothing : scratch.cells(word - 1);
        stepBack(0, half, before, word, scratch, gradients[word]);
      }
      for (int word = 0; word < words; word++) {
        float[] before = word == words - 1 ? nothing : scratch.cells(word + 1);
        stepBack(half, cells, before, word, scratch, gradients[word]);
      }
      for (int word = 0; word < words; word++) {
        Vectors.add(candidates[word], candidateBiasGradient.touch(0));
        Vectors.add(kept[word], forgetBiasGradient.touch(0));
      }
    }

    /** Writes the gradient of the part of a word's row that is this memory's. */
    void gather(int word, float[] ofRow, int offset) {
      System.arraycopy(candidates[word], 0, ofRow, offset, cells);
      System.arraycopy(kept[word], 0, ofRow, offset + cells, cells);
    }

    private void stepBack(
        int from, int to, float[] before, int word, Scratch scratch, float[] ofCells) {
      float[] candidate = scratch.candidates();
      float[] share = scratch.kept();
      int start = word * cells;
      for (int i = from; i < to; i++) {
        float x = candidate[start + i];
        float f = share[start + i];
        float gradient = ofCells[i] + later[i];
        candidates[word][i] = gradient * (1 - f) * (1 - x * x);
        kept[word][i] = gradient * (before[i] - x) * f * (1 - f);
        later[i] = gradient * f;
      }
    }

    private void reserve(int words) {
      if (words > kept.length) {
        candidates = new float[2 * words][cells];
        kept = new float[2 * words][cells];
      }
    }
  }
}
