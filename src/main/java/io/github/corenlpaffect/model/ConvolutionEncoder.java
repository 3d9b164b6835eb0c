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
 * @param emphasis one factor per {@link Mark} for the rows of words that have it: [marks]
 * @param bias [width]
 * @param pooling from the states to the sentence's vector
 */
public record ConvolutionEncoder(Matrix marks, float[] emphasis, float[] bias, Pooling pooling)
    implements Encoder {
  private static final int WINDOW = 3;

  /** Checks that the shapes fit. */
  public ConvolutionEncoder {
    if (marks.rows() != Mark.values().length
        || emphasis.length != marks.rows()
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
    float[] before = scratch.contribution(2);
    Arrays.fill(before, 0);
    float[] own = scratch.contribution(0);
    contribute(sentence, 0, rows, own);
    for (int word = 0; word < words; word++) {
      float[] after = scratch.contribution((word + 1) % WINDOW);
      contribute(sentence, word + 1, rows, after);
      addUp(before, own, after, scratch.states(), word * bias.length);
      before = own;
      own = after;
    }
    pooling.pool(words, scratch);
  }

  /** What a word adds to its neighbours and itself; a word beyond the end adds nothing. */
  private void contribute(SentenceFeatures sentence, int word, RowSource rows, float[] target) {
    if (word >= sentence.words()) {
      Arrays.fill(target, 0);
      return;
    }
    long bits = sentence.marks(word);
    copy(rows.row(sentence, word), emphasis(bits), target);
    while (bits != 0) {
      int mark = Long.numberOfTrailingZeros(bits);
      Vectors.add(marks.values(), mark * target.length, target, 0, target.length);
      bits &= bits - 1;
    }
  }

  /** The factor that marks put on a word's row. */
  public float emphasis(long marksOfWord) {
    float factor = 1;
    for (long bits = marksOfWord; bits != 0; bits &= bits - 1) {
      factor *= emphasis[Long.numberOfTrailingZeros(bits)];
    }
    return factor;
  }

  private static void copy(float[] row, float factor, float[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] = factor * row[i];
    }
  }

  private void addUp(float[] before, float[] own, float[] after, float[] states, int start) {
    int width = bias.length;
    for (int i = 0; i < width; i++) {
      float sum = bias[i] + before[i] + own[width + i] + after[2 * width + i];
      states[start + i] = Math.max(0, sum);
    }
  }
}
