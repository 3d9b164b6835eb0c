package io.github.corenlpaffect.feature;

/**
 * Remembers resolved words in a table of fixed size; a word that falls on another's place replaces
 * it. Thread-safe without locks: words are immutable, and a lost update is only resolved again.
 */
final class WordCache {
  private static final int SLOT_BITS = 16;

  /**
   * 2⁶⁴ over the golden ratio, which spreads neighbouring numbers (Knuth's multiplicative hash).
   */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private static final int LONGEST_REMEMBERED = 64;

  private final WordResolver resolver;
  private final Word[] words = new Word[1 << SLOT_BITS];

  WordCache(WordResolver resolver) {
    this.resolver = resolver;
  }

  Word get(String token) {
    if (token.length() > LONGEST_REMEMBERED) {
      return resolver.resolve(token);
    }
    long packed = Word.packed(token);
    long hash = packed == Word.NOT_PACKED ? token.hashCode() : packed;
    int slot = (int) (hash * SPREAD >>> Long.SIZE - SLOT_BITS);
    Word word = words[slot];
    if (word == null || word.packed != packed || !isSame(word, token)) {
      word = resolver.resolve(token);
      words[slot] = word;
    }
    return word;
  }

  /** Whether a word of the token's packed text is the token. */
  private static boolean isSame(Word word, String token) {
    return word.packed != Word.NOT_PACKED || word.text.equals(token);
  }
}
