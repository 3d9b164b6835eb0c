package io.github.corenlpaffect.model;

import java.util.Arrays;

/**
 * All that the model knows of words: a short code per row of the vocabulary, and for words whose
 * affect turns under negation a second one. A code times a matrix is the word's row for the
 * encoder; rows are computed when first met and remembered in a table of fixed size. Thread-safe
 * without locks: a row is a pure function of its code, and a lost update is only computed again.
 */
final class WordTable implements RowSource {
  private static final int SLOTS = 1 << 14;
  private static final int NO_CODE = -1;

  private final QuantizedMatrix codes;
  private final Matrix expansion;
  private final QuantizedMatrix negationCodes;
  private final Matrix negationExpansion;
  private final int[] negationCodeOf;
  private final Row[] remembered = new Row[SLOTS];

  private record Row(int key, float[] values) {}

  /** A table of the words of a model. */
  WordTable(WordCodes words) {
    codes = words.codes();
    expansion = words.expansion();
    negationCodes = words.negationCodes();
    negationExpansion = words.negationExpansion();
    negationCodeOf = new int[codes.rows()];
    Arrays.fill(negationCodeOf, NO_CODE);
    for (int i = 0; i < words.negatedRows().length; i++) {
      negationCodeOf[words.negatedRows()[i]] = i;
    }
  }

  @Override
  public float[] row(int row, boolean negated) {
    boolean second = negated && negationCodeOf[row] != NO_CODE;
    int key = second ? 2 * row + 1 : 2 * row;
    int slot = (second ? row + SLOTS / 2 : row) & (SLOTS - 1);
    Row found = remembered[slot];
    if (found == null || found.key != key) {
      found = new Row(key, expand(row, second));
      remembered[slot] = found;
    }
    return found.values;
  }

  private float[] expand(int row, boolean second) {
    float[] values = new float[expansion.columns()];
    codes.addProduct(row, expansion, values);
    if (second) {
      negationCodes.addProduct(negationCodeOf[row], negationExpansion, values);
    }
    return values;
  }
}
