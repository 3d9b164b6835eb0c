package io.github.corenlpaffect.feature;

/**
 * Remembers resolved words in a table of fixed size; a word that falls on another's place replaces
 * it. Thread-safe without locks: words are immutable, and a lost update is only resolved again.
 */
final class WordCache {
  private static final int SLOTS = 1 << 16;
  private static final int LONGEST_REMEMBERED = 64;

  private final WordResolver resolver;
  private final Word[] words = new Word[SLOTS];

  WordCache(WordResolver resolver) {
    this.resolver = resolver;
  }

  Word get(String token) {
    if (token.length() > LONGEST_REMEMBERED) {
      return resolver.resolve(token);
    }
    int hash = token.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Word word = words[slot];
    if (word == null || !word.text.equals(token)) {
      word = resolver.resolve(token);
      words[slot] = word;
    }
    return word;
  }
}
