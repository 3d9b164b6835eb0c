package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.SentenceFeatures;

/**
 * A convolution over three neighbouring words, pooled.
 *
 * @param words what the words contribute
 * @param filters from the words' rows to their states
 * @param pooling from the states to the sentence's vector
 */
public record ConvolutionEncoder(MarkedRows words, Filters filters, Pooling pooling)
    implements Encoder {

  /** Checks that the shapes fit. */
  public ConvolutionEncoder {
    if (words.width() != filters.rowWidth() || pooling.width() != filters.count()) {
      throw new IllegalArgumentException("marks, filters and pooling of the encoder do not fit");
    }
  }

  /** The width of a row for a number of filters. */
  public static int rowWidth(int filters) {
    return Filters.rowWidth(filters);
  }

  @Override
  public int rowWidth() {
    return words.width();
  }

  @Override
  public int stateWidth() {
    return filters.count();
  }

  @Override
  public int cells() {
    return 0;
  }

  @Override
  public int outputSize() {
    return pooling.outputSize();
  }

  @Override
  public void encode(SentenceFeatures sentence, RowSource rows, Scratch scratch) {
    scratch.reserve(sentence.words());
    for (int word = 0; word < sentence.words(); word++) {
      filters.take(words.row(sentence, word, rows, scratch.row()), word, scratch);
    }
    filters.apply(sentence.words(), scratch);
    pooling.pool(sentence.words(), scratch);
  }
}
