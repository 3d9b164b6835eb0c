package io.github.corenlpaffect.annotation.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Ints;
import io.github.corenlpaffect.metric.QuadraticKappa;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CohenKappaTest {
  /**
   * Cohen (1960), p. 45, and again Cohen (1968), table 1: personality disorder, neurosis,
   * psychosis.
   */
  private static final int[][] DIAGNOSES = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};

  /** The costs of disagreement in Cohen (1968), table 1. */
  private static final double[][] COSTS = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};

  @Test
  void equalsTheExampleOf1960() {
    assertEquals(.492, CohenKappa.unweighted().of(Tables.contingency(DIAGNOSES)), .0005);
  }

  @Test
  void equalsTheExampleOf1968() {
    assertEquals(
        .348,
        PairKappa.of(Tables.contingency(DIAGNOSES), (a, b) -> COSTS[(int) a][(int) b]),
        .0005);
  }

  @Test
  void costsMayBeInAnyUnit() {
    Ratings levels = Tables.items("1 2", "2 2", "3 2", "5 4", "4 4", "1 1", "5 1");
    Ratings hundreds =
        Tables.items("100 200", "200 200", "300 200", "500 400", "400 400", "100 100", "500 100");

    for (Weights weights : Weights.values()) {
      assertEquals(
          CohenKappa.weighted(weights).of(levels),
          CohenKappa.weighted(weights).of(hundreds),
          1e-12);
    }
  }

  @Test
  void quadraticWeightsAreThoseOfTheOtherMeasures() {
    Ratings ratings = Tables.items("1 2", "2 2", "3 2", "5 4", "4 4", "1 1", "3 4");

    assertEquals(
        QuadraticKappa.of(column(ratings, 0), column(ratings, 1)),
        CohenKappa.weighted(Weights.QUADRATIC).of(ratings),
        1e-12);
  }

  @Test
  void linearWeightsByHand() {
    // costs 0, 0, 1; by chance (0 + 1 + 2 + 1 + 0 + 1 + 1 + 0 + 1) / 9
    assertEquals(
        1 - (1 / 3.0) / (7 / 9.0),
        CohenKappa.weighted(Weights.LINEAR).of(Tables.items("0 0", "1 1", "1 2")),
        1e-12);
  }

  @Test
  void levelsMayBeMissingInOneRater() {
    // costs by chance are larger than any that is observed
    Ratings ratings = Tables.items("0 1", "4 3", "0 0", "4 4", "0 1", "4 3");

    assertEquals(
        QuadraticKappa.of(column(ratings, 0), column(ratings, 1)),
        CohenKappa.weighted(Weights.QUADRATIC).of(ratings),
        1e-12);
  }

  @Test
  void answersThatHardlyEverAreTheSameHaveNoWeightedKappa() {
    double[][] values = new double[200][2];
    for (int item = 0; item < values.length; item++) {
      values[item] = new double[] {item, item + .5};
    }
    Estimate estimate = Estimate.of(CohenKappa.weighted(Weights.LINEAR), Ratings.of(values, 2), 1);

    assertTrue(Double.isNaN(estimate.value()));
    assertEquals("undefined: no item with two answers, on 101 levels at most", estimate.note());
  }

  @Test
  void ofMoreRatersItIsTheMeanOverPairs() {
    Ratings ratings = Tables.items("0 0 1", "1 1 0", "0 0 .", "1 0 1", "0 1 0");
    double mean = (pair(ratings, 0, 1) + pair(ratings, 0, 2) + pair(ratings, 1, 2)) / 3;

    assertEquals(mean, CohenKappa.unweighted().of(ratings), 1e-12);
  }

  @Test
  void answersThatAreAllAlikeLeaveItUndefined() {
    assertTrue(Double.isNaN(CohenKappa.unweighted().of(Tables.items("1 1", "1 1"))));
    assertTrue(Double.isNaN(CohenKappa.unweighted().of(Tables.items("1 .", ". 2"))));
  }

  private static double pair(Ratings ratings, int first, int second) {
    return CohenKappa.unweighted().of(ratings.ofRaters(first, second));
  }

  private static int[] column(Ratings ratings, int rater) {
    return IntStream.range(0, ratings.items())
        .map(item -> Ints.saturatedCast((long) ratings.value(item, rater)))
        .toArray();
  }
}
