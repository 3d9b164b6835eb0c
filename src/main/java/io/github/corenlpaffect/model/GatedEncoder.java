package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.SentenceFeatures;

/**
 * A convolution over three neighbouring words to whose outputs a memory of the whole sentence is
 * added, pooled. A row holds the convolution's numbers, then the memory's. With fewer cells than
 * filters the first filters alone have one.
 *
 * @param words what the words contribute
 * @param filters the convolution
 * @param memory the memory
 * @param pooling from the states to the sentence's vector
 */
public record GatedEncoder(MarkedRows words, Filters filters, GatedMemory memory, Pooling pooling)
    implements Encoder {

  /** Checks that the shapes fit. */
  public GatedEncoder {
    if (words.width() != rowWidth(filters.count(), memory.cells())
        || memory.cells() > filters.count()
        || pooling.width() != filters.count()) {
      throw new IllegalArgumentException(
          "marks, filters, memory and pooling of the encoder do not fit");
    }
  }

  /** The width of a row for a number of filters and of cells. */
  public static int rowWidth(int filters, int cells) {
    return Filters.rowWidth(filters) + GatedMemory.rowWidth(cells);
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
    return memory.cells();
  }

  @Override
  public int outputSize() {
    return pooling.outputSize();
  }

  @Override
  public void encode(SentenceFeatures sentence, RowSource rows, Scratch scratch) {
    scratch.reserve(sentence.words());
    for (int word = 0; word < sentence.words(); word++) {
      float[] row = words.row(sentence, word, rows, scratch.row());
      filters.take(row, word, scratch);
      memory.take(row, filters.rowWidth(), word, scratch);
    }
    filters.apply(sentence.words(), scratch);
    memory.remember(sentence.words(), scratch);
    pooling.pool(sentence.words(), scratch);
  }
}
