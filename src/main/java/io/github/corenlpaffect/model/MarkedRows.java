package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.Mark;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.Vectors;

/**
 * What a word contributes to an encoder: its row, which its marks scale, and to which they then add
 * rows of their own.
 *
 * @param marks one row per {@link Mark}: [marks × row width]
 * @param emphasis one factor per {@link Mark} for the rows of words that have it: [marks × 1]
 */
public record MarkedRows(Matrix marks, Matrix emphasis) {

  /**
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public MarkedRows {
    if (marks.rows() != Mark.values().length
        || emphasis.rows() != marks.rows()
        || emphasis.columns() != 1) {
      throw new IllegalArgumentException("the marks of the encoder do not fit");
    }
  }

  /** Numbers that a word contributes. */
  public int width() {
    return marks.columns();
  }

  /** The factor that marks put on a word's row. */
  public float emphasis(long marksOfWord) {
    float factor = 1;
    for (long bits = marksOfWord; bits != 0; bits &= bits - 1) {
      factor *= emphasis.row(Long.numberOfTrailingZeros(bits))[0];
    }
    return factor;
  }

  /**
   * What a word contributes.
   *
   * @param room where it may be written: [row width]
   * @return the room, or the row itself where no mark changes it; not to be written
   */
  float[] row(SentenceFeatures sentence, int word, RowSource rows, float[] room) {
    long marksOfWord = sentence.marks(word);
    float[] row = rows.row(sentence, word);
    if (marksOfWord == 0) {
      return row;
    }
    Vectors.scale(emphasis(marksOfWord), row, room);
    for (long bits = marksOfWord; bits != 0; bits &= bits - 1) {
      Vectors.add(marks.row(Long.numberOfTrailingZeros(bits)), room);
    }
    return room;
  }
}
