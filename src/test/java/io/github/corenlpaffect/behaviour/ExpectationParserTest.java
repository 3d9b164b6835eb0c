package io.github.corenlpaffect.behaviour;

import static io.github.corenlpaffect.behaviour.MadeUpAffects.affect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.SentimentDistribution;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationParserTest {
  private static final SentimentDistribution SPLIT_POSITIVE =
      new SentimentDistribution(0, 0.2, 0.4, 0.2, 0.2);

  @Test
  void threeClassesAreSumsOfFive() {
    assertTrue(holds("neutral|positive", affect(SPLIT_POSITIVE, 0, 0)));
    assertFalse(holds("negative", affect(SPLIT_POSITIVE, 0, 0)));
    Affect positive = affect(new SentimentDistribution(0, 0.1, 0.4, 0.25, 0.25), 0, 0);
    assertTrue(holds("positive", positive));
    assertFalse(holds("neutral", positive));
  }

  @Test
  void anEmotionIsClearOrTheLargestAndMoreThanAPlainFactHas() {
    assertTrue(holds("anger", affect(SPLIT_POSITIVE, 0.3, 0.9)));
    assertTrue(holds("anger", affect(SPLIT_POSITIVE, 0.16, 0.1)));
    assertFalse(holds("anger", affect(SPLIT_POSITIVE, 0.29, 0.9)));
    assertFalse(holds("anger", affect(SPLIT_POSITIVE, 0.15, 0.1)));
    assertTrue(holds("anger|joy", affect(SPLIT_POSITIVE, 0, 0.9)));
  }

  @Test
  void noneIsAtMostWhatAPlainFactMayHave() {
    assertTrue(holds("none", affect(SPLIT_POSITIVE, 0.15, 0.15)));
    assertFalse(holds("none", affect(SPLIT_POSITIVE, 0.15, 0.16)));
  }

  @Test
  void termsMustAllHold() {
    Affect affect = affect(SPLIT_POSITIVE, 0.5, 0);
    assertTrue(holds("anger>=.5 joy<=0.0 valence>.1 valence<1", affect));
    assertFalse(holds("anger>=.5 joy>0", affect));
    assertFalse(holds("valence<-.1", affect));
  }

  @Test
  void aPairIsTheSameWithinATwentiethOnEveryOutput() {
    Affect first = affect(SPLIT_POSITIVE, 0.5, 0);
    assertTrue(holds("same", first, affect(SPLIT_POSITIVE, 0.54, 0.04)));
    assertFalse(holds("same", first, affect(SPLIT_POSITIVE, 0.5, 0.06)));
    assertFalse(
        holds("same", first, affect(new SentimentDistribution(0.06, 0.2, 0.34, 0.2, 0.2), 0.5, 0)));
  }

  @Test
  void aDirectionCountsFromAFiftieth() {
    Affect first = affect(SPLIT_POSITIVE, 0.5, 0.5);
    assertTrue(holds("joy+ anger-", first, affect(SPLIT_POSITIVE, 0.47, 0.53)));
    assertFalse(holds("joy+", first, affect(SPLIT_POSITIVE, 0.5, 0.51)));
    assertFalse(holds("joy+", first, affect(SPLIT_POSITIVE, 0.5, 0.4)));
  }

  @Test
  void knowsItsKind() {
    assertEquals(Kind.MINIMUM_FUNCTIONALITY, ExpectationParser.parse("joy none").kind());
    assertEquals(Kind.INVARIANCE, ExpectationParser.parse("same").kind());
    assertEquals(Kind.DIRECTION, ExpectationParser.parse("valence- anger+").kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "happy",
        "valence",
        "",
        "joy>",
        "rage>.3",
        "joy++",
        "positive|",
        "joy+ none",
        "same joy+"
      })
  void refusesWhatIsNoExpectation(String source) {
    assertThrows(IllegalArgumentException.class, () -> ExpectationParser.parse(source));
  }

  private static boolean holds(String expectation, Affect... affects) {
    return ExpectationParser.parse(expectation).holds(List.of(affects));
  }
}
