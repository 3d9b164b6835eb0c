package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.QuantizedMatrix;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * All that the model knows of words: a short code per row of the vocabulary, and for words whose
 * affect turns under negation a second one. A code times a matrix is the word's row for the
 * encoder; a word of several rows has the mean of their codes. Rows are computed when first met and
 * remembered in tables of fixed size, in which frequent words have a place of their own and the
 * others share places. Thread-safe without locks: a row is a pure function of its codes, and a lost
 * update is only computed again.
 */
final class WordTable implements RowSource {
  private static final int OWN_PLACES = 1 << 15;
  private static final int SHARED_PLACES = 1 << 14;
  private static final int BLEND_PLACES = 1 << 12;
  private static final int NO_CODE = 0;

  private final QuantizedMatrix codes;
  private final Matrix expansion;
  private final QuantizedMatrix negationCodes;
  private final Matrix negationExpansion;

  /** For each row {@link #NO_CODE}, or the number of its second code, counted from 1. */
  private final int[] negationCodeOf;

  private final AtomicReferenceArray<float[]> own = new AtomicReferenceArray<>(OWN_PLACES);
  private final Row[] shared = new Row[SHARED_PLACES];
  private final Blend[] blends = new Blend[BLEND_PLACES];

  private record Row(int key, float[] values) {}

  private record Blend(int[] rows, boolean negated, float[] values) {}

  /** A table of the words of a model. */
  WordTable(WordCodes words) {
    codes = words.codes();
    expansion = words.expansion();
    negationCodes = words.negationCodes();
    negationExpansion = words.negationExpansion();
    negationCodeOf = new int[codes.rows()];
    int code = NO_CODE;
    for (int row : words.negatedRows()) {
      negationCodeOf[row] = ++code;
    }
  }

  @Override
  public float[] row(int row, boolean negated) {
    boolean second = negated && negationCodeOf[row] != NO_CODE;
    int key = second ? 2 * row + 1 : 2 * row;
    return key < OWN_PLACES ? own(key, row, negated) : shared(key, row, second);
  }

  private float[] own(int key, int row, boolean negated) {
    float[] values = own.getAcquire(key);
    if (values == null) {
      values = expand(new int[] {row}, negated);
      own.setRelease(key, values);
    }
    return values;
  }

  private float[] shared(int key, int row, boolean negated) {
    int place = (negated ? row + SHARED_PLACES / 2 : row) & (SHARED_PLACES - 1);
    Row found = shared[place];
    if (found == null || found.key != key) {
      found = new Row(key, expand(new int[] {row}, negated));
      shared[place] = found;
    }
    return found.values;
  }

  @Override
  public float[] row(SentenceFeatures sentence, int word, boolean negated) {
    return sentence.end(word) - sentence.start(word) == 1
        ? row(sentence.row(sentence.start(word)), negated)
        : blend(sentence, word, negated);
  }

  private float[] blend(SentenceFeatures sentence, int word, boolean negated) {
    int place = (31 * sentence.rowsHash(word) + (negated ? 1 : 0)) & (BLEND_PLACES - 1);
    Blend found = blends[place];
    if (found == null || found.negated != negated || !sentence.hasRows(word, found.rows)) {
      int[] rows = sentence.rows(word);
      found = new Blend(rows, negated, expand(rows, negated));
      blends[place] = found;
    }
    return found.values;
  }

  private float[] expand(int[] rows, boolean negated) {
    float share = 1f / rows.length;
    float[] values = new float[expansion.columns()];
    float[] code = new float[expansion.rows()];
    codes.addScaledRows(share, rows, code);
    expansion.addProduct(code, values);
    if (negated) {
      addNegation(rows, share, values);
    }
    return values;
  }

  private void addNegation(int[] rows, float share, float[] values) {
    float[] code = new float[negationExpansion.rows()];
    for (int row : rows) {
      if (negationCodeOf[row] != NO_CODE) {
        negationCodes.addScaledRow(share, negationCodeOf[row] - 1, code);
      }
    }
    negationExpansion.addProduct(code, values);
  }
}
