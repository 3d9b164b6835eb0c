package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SpellingMarksTest {
  @Test
  void aRunOfThreeLettersIsAnElongation() {
    assertEquals(Set.of(Mark.ELONGATED), marks("sooo"));
    assertEquals(Set.of(), marks("soo"));
    assertEquals(Set.of(), marks("1000"));
  }

  @Test
  void capitals() {
    assertEquals(Set.of(Mark.ALL_CAPITALS), marks("HAPPY"));
    assertEquals(Set.of(Mark.ALL_CAPITALS), marks("'M"));
    assertEquals(Set.of(), marks("Happy"), "a capital at the beginning says nothing");
    assertEquals(Set.of(), marks("I"));
    assertEquals(Set.of(), marks("happY"));
  }

  @Test
  void aHashtagIsMarked() {
    assertEquals(Set.of(Mark.HASHTAG), marks("#blessed"));
    assertEquals(Set.of(Mark.HASHTAG, Mark.ALL_CAPITALS), marks("#WIN"));
    assertEquals(Set.of(), marks("#"));
  }

  @Test
  void userNamesAndWebAddressesHaveNoMarks() {
    assertEquals(Set.of(), marks("@AAA"));
    assertEquals(Set.of(), marks("www.example.org"));
    assertEquals(Set.of(), marks("HTTP://EXAMPLE.ORG"));
  }

  private static Set<Mark> marks(String token) {
    return Extraction.of("a", Sentences.ofTokens(token)).marks(0);
  }
}
