package io.github.corenlpaffect.feature;

import java.util.Arrays;

/** Room for tokens that are looked up together. One thread. */
final class WordBatch {
  String[] texts = {};
  long[] packed = {};
  Word[] words = {};

  /** Makes room for so many tokens; those that were put here stay in their places. */
  void reserve(int tokens) {
    if (tokens > words.length) {
      int size = Math.max(tokens, 2 * words.length);
      texts = Arrays.copyOf(texts, size);
      packed = Arrays.copyOf(packed, size);
      words = Arrays.copyOf(words, size);
    }
  }

  /** Sets the text of a token. */
  void set(int token, String text) {
    texts[token] = text;
    packed[token] = Word.packed(text);
  }
}
