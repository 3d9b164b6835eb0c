package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final List<String> WORDS = List.of("good", "bad", "ugly");

  private final Vocabulary vocabulary =
      new Vocabulary(WORDS.stream().mapToLong(TextHash::of).toArray(), 4);

  @Test
  void wordsHaveRowsInTheirOrder() {
    for (String word : WORDS) {
      assertEquals(WORDS.indexOf(word), vocabulary.row(word));
    }
    assertEquals(Vocabulary.UNKNOWN, vocabulary.row("fair"));
  }

  @Test
  void hiddenWordsAreUnknownAndTheRowsOfOthersStay() {
    Vocabulary some = vocabulary.knowingOnly(hash -> hash != TextHash.of("bad"));
    assertEquals(0, some.row("good"));
    assertEquals(Vocabulary.UNKNOWN, some.row("bad"));
    assertEquals(2, some.row("ugly"));
    assertEquals(vocabulary.rows(), some.rows());
    assertArrayEquals(vocabulary.hashes(), some.hashes());
  }
}
