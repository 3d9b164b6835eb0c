package io.github.corenlpaffect.train;

import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.RowSource;
import java.util.List;

/** The rows of the distinct words of a batch, computed once per step, forwards and backwards. */
interface BatchRows extends RowSource {
  /** The entry of a row that is not trained. */
  int NO_ENTRY = -1;

  /** Numbers in a row. */
  int width();

  /** Forgets the words of the batch before. */
  void clear();

  /** Takes up the words of a sentence. */
  void collect(SentenceFeatures sentence);

  /** Number of distinct words taken up that are trained. */
  int entries();

  /** The entry of a word, or {@link #NO_ENTRY}. */
  int entry(int row, boolean negated);

  /** Computes the rows of a range of entries. */
  void forward(int from, int to, Dropouts dropouts);

  /**
   * Goes backwards through a range of entries.
   *
   * @param rowGradients the gradients of all entries' rows
   * @param gradients what is added to, in the order of {@link TrainableWords#parameters()}
   */
  void backward(
      int from, int to, float[][] rowGradients, Dropouts dropouts, List<Gradient> gradients);
}
