package io.github.corenlpaffect.feature;

import static io.github.corenlpaffect.feature.Mark.DIMINISHED;
import static io.github.corenlpaffect.feature.Mark.INTENSIFIED;
import static io.github.corenlpaffect.feature.Mark.NEGATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueScopeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "it is not good",
        "it isn't good",
        "it isn’t good",
        "it isnt good",
        "never good",
        "no good",
        "without good",
        "cannot good",
        "NOT good",
        "far from good",
        "no one good"
      })
  void aNegatorNegatesWhatFollows(String text) {
    assertEquals(List.of("good"), marked(NEGATED, text));
  }

  @Test
  void negationEndsAfterFourWords() {
    assertEquals(List.of("a", "b", "c", "d"), marked(NEGATED, "not a b c d e"));
  }

  @Test
  void aWordOfOpinionHandsANegationOn() {
    assertEquals(
        List.of("a", "think", "b", "c", "d", "e"), marked(NEGATED, "not a think b c d e f"));
    assertEquals(
        List.of("a", "b", "c", "think", "d", "e", "f", "g"),
        marked(NEGATED, "not a b c think d e f g h"));
    assertEquals(List.of(), marked(NEGATED, "think a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not good but bad",
        "not good, bad",
        "not good . bad",
        "not good!!! bad",
        "not good?! bad",
        "not good .... bad",
        "not good :( bad",
        "not good 😡 bad",
        "not good <3 bad",
        "not good although bad"
      })
  void aBoundaryEndsNegationBeforeItself(String text) {
    assertEquals(List.of("good"), marked(NEGATED, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not only good", "not just good", "no doubt good", "no wonder good"})
  void whatOnlyLooksLikeANegatorNegatesNothing(String text) {
    assertEquals(List.of(), marked(NEGATED, text));
  }

  @Test
  void aSentenceMayEndInTheMiddleOfAPair() {
    assertEquals(List.of(), marked(NEGATED, "good not"));
  }

  @ParameterizedTest
  @CsvSource({"very good day out", "so good day out", "sooooooo good day out", "VERY good day out"})
  void anIntensifierStrengthensTwoWords(String text) {
    assertEquals(List.of("good", "day"), marked(INTENSIFIED, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"slightly sad day out", "a bit sad day out", "kind of sad day out"})
  void aDiminisherWeakensTwoWords(String text) {
    assertEquals(List.of("sad", "day"), marked(DIMINISHED, text));
  }

  @Test
  void cuesActTogether() {
    String text = "not very good";
    assertEquals(List.of("very", "good"), marked(NEGATED, text));
    assertEquals(List.of("good"), marked(INTENSIFIED, text));
  }

  private static List<String> marked(Mark mark, String text) {
    return Extraction.of("a", text).marked(mark);
  }
}
