package io.github.corenlpaffect.model;

import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.QuantizedMatrix;

/**
 * What the file holds of words.
 *
 * @param codes one code per row of the vocabulary: [rows × size of a code]
 * @param expansion from a code to a row of the encoder: [size of a code × row width]
 * @param negatedRows rows of the vocabulary that have a second code, ascending
 * @param negationCodes the second codes: [length of negatedRows × size of a second code]
 * @param negationExpansion from a second code to what is added to the row under negation: [size of
 *     a second code × row width]
 */
public record WordCodes(
    QuantizedMatrix codes,
    Matrix expansion,
    int[] negatedRows,
    QuantizedMatrix negationCodes,
    Matrix negationExpansion) {

  /**
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public WordCodes {
    if (codes.columns() != expansion.rows()
        || negationCodes.rows() != negatedRows.length
        || negationCodes.columns() != negationExpansion.rows()
        || expansion.columns() != negationExpansion.columns()) {
      throw new IllegalArgumentException("the tables of words do not fit each other");
    }
    int rows = codes.rows();
    int previous = -1;
    for (int row : negatedRows) {
      if (row <= previous || row >= rows) {
        throw new IllegalArgumentException("a negated word has no row in the table");
      }
      previous = row;
    }
  }
}
