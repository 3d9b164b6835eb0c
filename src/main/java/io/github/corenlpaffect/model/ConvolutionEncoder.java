package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.Mark;
import io.github.corenlpaffect.feature.SentenceFeatures;

/**
 * A convolution over three neighbouring words with rectified outputs, pooled (Kim 2014). Whatever
 * is known of a word times the filters' weights is one row, so the convolution is a sum of rows:
 * the first third of a row goes to the next word, the second to the word itself, the last to the
 * one before.
 *
 * @param marks one row per {@link Mark}: [marks × 3 · width]
 * @param bias [width]
 * @param pooling from the states to the sentence's vector
 */
public record ConvolutionEncoder(Matrix marks, float[] bias, Pooling pooling) implements Encoder {
  private static final int WINDOW = 3;

  /** Checks that the shapes fit. */
  public ConvolutionEncoder {
    if (marks.rows() != Mark.values().length
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
    scratch.clearStates(words);
    float[] states = scratch.states();
    for (int word = 0; word < words; word++) {
      scatter(rows.row(sentence, word), 0, word, words, states);
      addMarks(sentence, word, states);
    }
    rectify(states, words);
    pooling.pool(words, scratch);
  }

  private void addMarks(SentenceFeatures sentence, int word, float[] states) {
    long bits = sentence.marks(word);
    while (bits != 0) {
      int mark = Long.numberOfTrailingZeros(bits);
      scatter(marks.values(), mark * rowWidth(), word, sentence.words(), states);
      bits &= bits - 1;
    }
  }

  private void scatter(float[] row, int offset, int word, int words, float[] states) {
    int width = bias.length;
    int own = word * width;
    if (word + 1 < words) {
      Vectors.add(row, offset, states, own + width, width);
    }
    Vectors.add(row, offset + width, states, own, width);
    if (word > 0) {
      Vectors.add(row, offset + 2 * width, states, own - width, width);
    }
  }

  private void rectify(float[] states, int words) {
    int width = bias.length;
    for (int word = 0; word < words; word++) {
      int own = word * width;
      for (int i = 0; i < width; i++) {
        states[own + i] = Math.max(0, states[own + i] + bias[i]);
      }
    }
  }
}
