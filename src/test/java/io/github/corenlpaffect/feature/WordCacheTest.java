package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordCacheTest {
  private static final List<String> TOKENS =
      List.of(
          "", "a", "\0a", "a\0", "aa", "ÿ", "Ā", "好", "😀", "happily!", "happily!!", "HAPPILY!");

  private final WordCache cache =
      new WordCache(
          new WordResolver(
              new Vocabulary(new long[] {TextHash.of("a")}, 4),
              CueLexicon.ENGLISH,
              EntryMatcher.NONE));

  @Test
  void everyTokenGetsItsOwnWordHoweverOftenAndInWhateverOrder() {
    for (int round = 0; round < 3; round++) {
      TOKENS.forEach(token -> assertEquals(token, cache.get(token).text));
    }
  }

  @Test
  void aWordIsRememberedByItsTextNotByItsObject() {
    for (String token : List.of("happy", "unhappiness", "好")) {
      assertSame(cache.get(token), cache.get(new StringBuilder(token).toString()), token);
    }
  }

  @Test
  void textsOfOnePackedNumberAreOneText() {
    for (String one : TOKENS) {
      for (String other : TOKENS) {
        if (!one.equals(other) && Word.packed(one) != Word.NOT_PACKED) {
          assertNotEquals(Word.packed(one), Word.packed(other), one + " and " + other);
        }
      }
    }
  }
}
