package io.github.corenlpaffect.feature;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * The words of a sentence's tokens. Each token is read and looked up once, and many in a row, so
 * that the look-ups wait for the memory together and not one after the other. One walk, one thread.
 */
final class TokenWords {
  private static final int IN_A_ROW = 32;

  private final List<CoreLabel> tokens;
  private final WordCache cache;
  private final WordBatch batch;
  private int read;

  /**
   * The words of some tokens.
   *
   * @param batch where they are kept
   */
  TokenWords(List<CoreLabel> tokens, WordCache cache, WordBatch batch) {
    this.tokens = tokens;
    this.cache = cache;
    this.batch = batch;
  }

  /** Number of tokens. */
  int size() {
    return tokens.size();
  }

  /** A token itself. */
  CoreLabel token(int token) {
    return tokens.get(token);
  }

  /** The word of a token by itself. */
  Word word(int token) {
    if (token >= read) {
      readOn(token);
    }
    return batch.words[token];
  }

  /** How many tokens make the unit that begins at a token: 1 for most. */
  int unitLength(int start) {
    Word first = word(start);
    return first.opensUnit ? SplitTokens.unitLength(tokens, start, first.text) : 1;
  }

  /** The word of a unit of some tokens. */
  Word unit(int start, int length) {
    Word first = word(start);
    return length == 1 ? first : cache.get(SplitTokens.joined(tokens, start, length, first.text));
  }

  /** The word of a text that stands for tokens. */
  Word of(String text) {
    return cache.get(text);
  }

  private void readOn(int token) {
    int end = Math.min(tokens.size(), token + IN_A_ROW);
    batch.reserve(end);
    for (int i = read; i < end; i++) {
      batch.set(i, SplitTokens.text(tokens.get(i)));
    }
    cache.get(batch, read, end);
    read = end;
  }
}
