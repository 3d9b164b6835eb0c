package io.github.corenlpaffect.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearCopiesTest {
  private final NearCopies copies =
      NearCopies.of(
          List.of(
              "I'm so happy!",
              "one two three four five six seven eight nine ten",
              "😀",
              "a b c d"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "im SOOO happy",
        "@someone I’m so happy http://example.org/x #",
        "#Im so... happyyyy 😀",
        "A, b, c - d!"
      })
  void spellingPunctuationAndUserNamesDoNotMatter(String text) {
    assertTrue(copies.isCopy(text));
  }

  @Test
  void otherWordsAreNoCopy() {
    assertFalse(copies.isCopy("I'm so sad!"));
  }

  @Test
  void textsThatShareSixTenthsOfTheirTrigramsAreCopies() {
    // 8 trigrams each; one word changed at the end: 7 of 9 are shared.
    assertTrue(copies.isCopy("one two three four five six seven eight nine eleven"));
    // A word changed in the middle: 5 of 11.
    assertFalse(copies.isCopy("one two three four FIFTY six seven eight nine ten"));
    // 5 words: 3 of 8.
    assertFalse(copies.isCopy("one two three four five"));
  }

  @Test
  void shortTextsAreCopiesOnlyIfEqual() {
    assertFalse(copies.isCopy("a b c e"));
    assertFalse(copies.isCopy("a b c d e"));
  }

  @Test
  void aTextWithoutWordsIsNoCopy() {
    assertFalse(copies.isCopy("😀"));
    assertFalse(copies.isCopy("!!!"));
    assertFalse(copies.isCopy(""));
  }

  @Property(tries = 200)
  void everyTextWithAWordIsACopyOfItself(@ForAll String text) {
    assertTrue(NearCopies.of(List.of(text + " word")).isCopy(text + " word"));
  }

  @Test
  void copiesAreRemovedFromTrainOnly() {
    Corpus corpus =
        new Corpus(
            "mine",
            "open",
            ImmutableList.of(),
            ImmutableList.of(text("1", "I'm so happy"), text("2", "The sky is blue")),
            ImmutableList.of(text("3", "I'm so happy")),
            ImmutableList.of());
    Corpus without = NearCopies.ofDev(List.of(corpus)).removedFrom(corpus);
    assertEquals(List.of("2"), without.train().stream().map(LabelledText::id).toList());
    assertEquals(corpus.dev(), without.dev());
  }

  @Test
  void timeDoesNotGrowWithTheSquareOfTheTexts() {
    Random random = new Random(1);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 120_000; i++) {
      texts.add(sentence(random));
    }
    assertTimeout(
        Duration.ofMinutes(3),
        () -> {
          NearCopies dev = NearCopies.of(texts.subList(0, 20_000));
          assertTrue(texts.stream().filter(dev::isCopy).count() >= 20_000);
        });
  }

  private static String sentence(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 15; i++) {
      text.append((char) ('a' + random.nextInt(26))).append(random.nextInt(3)).append(' ');
    }
    return text.toString();
  }

  private static LabelledText text(String id, String text) {
    return new LabelledText(id, text, ImmutableMap.of());
  }
}
