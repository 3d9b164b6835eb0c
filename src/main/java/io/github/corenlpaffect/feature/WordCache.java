package io.github.corenlpaffect.feature;

/**
 * Remembers resolved words in a table of fixed size. A word has one of a few neighbouring places;
 * whenever it is met it moves one up, and when all are taken a new word replaces the last, so that
 * frequent words stay. Thread-safe without locks: words are immutable, and one that an update loses
 * is only resolved again.
 */
final class WordCache {
  private static final int PLACE_BITS = 16;
  private static final int PLACES_OF_A_WORD = 4;

  /**
   * 2⁶⁴ over the golden ratio, which spreads neighbouring numbers (Knuth's multiplicative hash).
   */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private static final int LONGEST_REMEMBERED = 64;

  private final WordResolver resolver;
  private final Word[] words = new Word[1 << PLACE_BITS];

  WordCache(WordResolver resolver) {
    this.resolver = resolver;
  }

  /** The word of a token. */
  Word get(String token) {
    return get(token, Word.packed(token));
  }

  /**
   * Fills in the words of some tokens, whose texts a batch holds. What is in the first place of
   * each, where most are, is fetched before any is compared, so that the look-ups wait for the
   * memory together.
   */
  void get(WordBatch batch, int from, int to) {
    for (int i = from; i < to; i++) {
      batch.words[i] = words[firstPlace(batch.texts[i], batch.packed[i])];
    }
    for (int i = from; i < to; i++) {
      Word word = batch.words[i];
      if (word == null || !is(word, batch.packed[i], batch.texts[i])) {
        batch.words[i] = get(batch.texts[i], batch.packed[i]);
      }
    }
  }

  private Word get(String token, long packed) {
    if (token.length() > LONGEST_REMEMBERED) {
      return resolver.resolve(token);
    }
    int first = firstPlace(token, packed);
    return get(token, packed, first, first + PLACES_OF_A_WORD - 1);
  }

  private static int firstPlace(String token, long packed) {
    long hash = packed == Word.NOT_PACKED ? token.hashCode() : packed;
    return (int) (hash * SPREAD >>> Long.SIZE - PLACE_BITS) & -PLACES_OF_A_WORD;
  }

  private Word get(String token, long packed, int first, int last) {
    int place = first;
    Word word = words[place];
    while (place < last && word != null && !is(word, packed, token)) {
      word = words[++place];
    }
    if (word == null || !is(word, packed, token)) {
      word = resolver.resolve(token);
      words[place] = word;
    } else if (place > first) {
      words[place] = words[place - 1];
      words[place - 1] = word;
    }
    return word;
  }

  private static boolean is(Word word, long packed, String token) {
    return word.packed == packed && (packed != Word.NOT_PACKED || word.text.equals(token));
  }
}
