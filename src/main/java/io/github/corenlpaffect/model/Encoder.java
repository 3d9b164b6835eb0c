package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.SentenceFeatures;

/** The shared part of the network: from words to one vector. Immutable at run time. */
public interface Encoder {
  /** Numbers that a word contributes. */
  int rowWidth();

  /** Numbers in the state of a word. */
  int stateWidth();

  /** Numbers that it remembers from word to word; 0 for an encoder without a memory. */
  int cells();

  /** Numbers in the vector of a sentence. */
  int outputSize();

  /** Encodes a sentence into {@link Scratch#pooled()}; a sentence without words gives zeros. */
  void encode(SentenceFeatures sentence, RowSource rows, Scratch scratch);
}
