package io.github.corenlpaffect.annotation.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The examples A to C of Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011). */
class KrippendorffAlphaTest {
  private static final Ratings FOUR_OBSERVERS =
      Tables.raters(
          "1 2 3 3 2 1 4 1 2 . . .",
          "1 2 3 3 2 2 4 1 2 5 . 3",
          ". 3 3 3 2 3 4 2 2 5 1 .",
          "1 2 3 3 2 4 4 1 2 5 1 .");

  @Test
  void exampleAOfTwoObserversAndTwoValues() {
    Ratings ratings = Tables.raters("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");

    assertEquals(.095, alpha(Level.NOMINAL, ratings), .0005);
  }

  @Test
  void exampleBOfTwoObserversAndCategories() {
    Ratings ratings = Tables.raters("a a b b d c c c e d d a", "b a b b b c c c e d d d");

    assertEquals(.692, alpha(Level.NOMINAL, ratings), .0005);
  }

  @Test
  void exampleCWithMissingAnswersAtEachLevel() {
    assertEquals(.743, alpha(Level.NOMINAL, FOUR_OBSERVERS), .0005);
    assertEquals(.815, alpha(Level.ORDINAL, FOUR_OBSERVERS), .0005);
    assertEquals(.849, alpha(Level.INTERVAL, FOUR_OBSERVERS), .0005);
  }

  @Test
  void itemsWithASingleAnswerDoNotCount() {
    assertEquals(11, new KrippendorffAlpha(Level.NOMINAL).usable(FOUR_OBSERVERS).items());
  }

  @Test
  void answersThatAreAllAlikeLeaveItUndefined() {
    assertTrue(Double.isNaN(alpha(Level.INTERVAL, Tables.items("2 2", "2 2"))));
    assertTrue(Double.isNaN(alpha(Level.NOMINAL, Tables.items("1 .", ". 2"))));
  }

  @Property
  void ordersAreAllThatCountsAtTheOrdinalLevel(
      @ForAll @Size(12) List<@IntRange(max = 4) Integer> answers) {
    double[][] values = new double[6][2];
    double[][] stretched = new double[6][2];
    for (int i = 0; i < 12; i++) {
      values[i / 2][i % 2] = answers.get(i);
      stretched[i / 2][i % 2] = Math.exp(answers.get(i));
    }
    Ratings ratings = Ratings.of(values, 2);
    Assume.that(!ratings.alike());

    assertEquals(
        alpha(Level.ORDINAL, ratings), alpha(Level.ORDINAL, Ratings.of(stretched, 2)), 1e-9);
  }

  private static double alpha(Level level, Ratings ratings) {
    return new KrippendorffAlpha(level).of(ratings);
  }
}
