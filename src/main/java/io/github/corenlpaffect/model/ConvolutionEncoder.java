package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.Mark;
import io.github.corenlpaffect.feature.SentenceFeatures;
import java.util.Arrays;

/**
 * A convolution over three neighbouring words with rectified outputs, pooled (Kim 2014). Whatever
 * is known of a word times the filters' weights is one row, so the convolution is a sum of rows:
 * the first third of a row goes to the next word, the second to the word itself, the last to the
 * one before. Marks scale the row of the word and then add rows of their own.
 *
 * @param marks one row per {@link Mark}: [marks × 3 · width]
 * @param emphasis one factor per {@link Mark} for the rows of words that have it: [marks × 1]
 * @param bias [width]
 * @param pooling from the states to the sentence's vector
 */
public record ConvolutionEncoder(Matrix marks, Matrix emphasis, float[] bias, Pooling pooling)
    implements Encoder {
  private static final int WINDOW = 3;
  private static final int TO_NEXT = 0;
  private static final int TO_ITSELF = 1;
  private static final int TO_PREVIOUS = 2;

  /** Checks that the shapes fit. */
  public ConvolutionEncoder {
    if (marks.rows() != Mark.values().length
        || emphasis.rows() != marks.rows()
        || emphasis.columns() != 1
        || marks.columns() != WINDOW * bias.length
        || pooling.queries().columns() != bias.length) {
      throw new IllegalArgumentException("marks, bias and pooling of the encoder do not fit");
    }
  }

  /** The width of a row for a number of filters. */
  public static int rowWidth(int filters) {
    return WINDOW * filters;
  }

  @Override
  public int rowWidth() {
    return WINDOW * bias.length;
  }

  @Override
  public int stateWidth() {
    return bias.length;
  }

  @Override
  public int outputSize() {
    return pooling.outputSize();
  }

  @Override
  public void encode(SentenceFeatures sentence, RowSource rows, Scratch scratch) {
    int words = sentence.words();
    scratch.reserve(words);
    float[][] before = scratch.contribution(2);
    Arrays.fill(before[TO_NEXT], 0);
    float[][] own = scratch.contribution(0);
    contribute(sentence, 0, rows, scratch.row(), own);
    for (int word = 0; word < words; word++) {
      float[][] after = scratch.contribution((word + 1) % WINDOW);
      contribute(sentence, word + 1, rows, scratch.row(), after);
      addUp(before[TO_NEXT], own[TO_ITSELF], after[TO_PREVIOUS], scratch.state(word));
      before = own;
      own = after;
    }
    pooling.pool(words, scratch);
  }

  /** What a word adds to its neighbours and itself; a word beyond the end adds nothing. */
  private void contribute(
      SentenceFeatures sentence, int word, RowSource rows, float[] row, float[][] parts) {
    Arrays.fill(row, 0);
    if (word < sentence.words()) {
      long bits = sentence.marks(word);
      Vectors.addScaled(emphasis(bits), rows.row(sentence, word), row);
      for (; bits != 0; bits &= bits - 1) {
        Vectors.add(marks.row(Long.numberOfTrailingZeros(bits)), row);
      }
    }
    for (int part = 0; part < WINDOW; part++) {
      System.arraycopy(row, part * bias.length, parts[part], 0, bias.length);
    }
  }

  /** The factor that marks put on a word's row. */
  public float emphasis(long marksOfWord) {
    float factor = 1;
    for (long bits = marksOfWord; bits != 0; bits &= bits - 1) {
      factor *= emphasis.row(Long.numberOfTrailingZeros(bits))[0];
    }
    return factor;
  }

  private void addUp(float[] before, float[] own, float[] after, float[] state) {
    for (int i = 0; i < state.length; i++) {
      state[i] = Math.max(0, bias[i] + before[i] + own[i] + after[i]);
    }
  }
}
