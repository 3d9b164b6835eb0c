package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.Mark;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.linear.Vectors;

/** Where the encoder gets the rows of words from: the folded table, or the one being trained. */
public interface RowSource {
  /**
   * The row of a word.
   *
   * @param row its number in the vocabulary
   * @param negated whether the word stands in the scope of a negator
   * @return an array of the encoder's {@link Encoder#rowWidth()}; not to be written
   */
  float[] row(int row, boolean negated);

  /**
   * The row of a word of a sentence: the mean of the rows that stand for it.
   *
   * @return an array of the encoder's {@link Encoder#rowWidth()}; not to be written
   */
  default float[] row(SentenceFeatures sentence, int word) {
    return row(sentence, word, (sentence.marks(word) & Mark.NEGATED.bit()) != 0);
  }

  /**
   * The row of a word of a sentence as it is or would be in the scope of a negator or without one.
   *
   * @return an array of the encoder's {@link Encoder#rowWidth()}; not to be written
   */
  default float[] row(SentenceFeatures sentence, int word, boolean negated) {
    int start = sentence.start(word);
    int end = sentence.end(word);
    float[] first = row(sentence.row(start), negated);
    if (end - start == 1) {
      return first;
    }
    float[] mean = new float[first.length];
    for (int position = start; position < end; position++) {
      Vectors.addScaled(1f / (end - start), row(sentence.row(position), negated), mean);
    }
    return mean;
  }
}
