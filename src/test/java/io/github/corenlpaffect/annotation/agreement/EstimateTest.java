package io.github.corenlpaffect.annotation.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EstimateTest {
  private static final Coefficient ALPHA = new KrippendorffAlpha(Level.INTERVAL);

  @Test
  void theIntervalHoldsTheCoefficientAndShrinksWithMoreItems() {
    Estimate few = Estimate.of(ALPHA, noisy(30), 1);
    Estimate many = Estimate.of(ALPHA, noisy(480), 1);

    assertTrue(few.interval().low() < few.value() && few.value() < few.interval().high());
    double width = few.interval().high() - few.interval().low();
    assertEquals(.25 * width, many.interval().high() - many.interval().low(), .15 * width);
  }

  @Test
  void aSeedAlwaysGivesTheSameIntervalAndAnotherAnother() {
    assertEquals(Estimate.of(ALPHA, noisy(30), 1), Estimate.of(ALPHA, noisy(30), 1));
    assertNotEquals(
        Estimate.of(ALPHA, noisy(30), 1).interval(), Estimate.of(ALPHA, noisy(30), 2).interval());
  }

  @Property
  void drawnItemsHaveTheCoefficientOfThese(
      @ForAll @Size(24) List<@IntRange(min = -1, max = 3) Integer> answers,
      @ForAll @Size(9) List<@IntRange(max = 5) Integer> places) {
    double[][] values = new double[6][4];
    for (int i = 0; i < 24; i++) {
      int answer = answers.get(i);
      values[i / 4][i % 4] = answer < 0 ? Double.NaN : answer;
    }
    for (Coefficient coefficient : coefficients()) {
      Ratings usable = coefficient.usable(Ratings.of(values, 4));
      int[] drawn = places.stream().mapToInt(i -> i).filter(i -> i < usable.items()).toArray();
      if (drawn.length > 0) {
        assertEquals(
            coefficient.of(usable.ofItems(drawn)),
            coefficient.ofDrawn(usable).applyAsDouble(drawn),
            1e-9,
            coefficient.label());
      }
    }
  }

  private static List<Coefficient> coefficients() {
    return List.of(
        new KrippendorffAlpha(Level.NOMINAL),
        new KrippendorffAlpha(Level.ORDINAL),
        ALPHA,
        CohenKappa.unweighted(),
        CohenKappa.weighted(Weights.QUADRATIC),
        new FleissKappa(),
        new IntraclassCorrelation(true));
  }

  @Test
  void saysWhyItIsUndefined() {
    assertEquals(
        "undefined: all answers are alike",
        Estimate.of(ALPHA, Tables.items("1 1", "1 1"), 1).note());
    assertEquals(
        "undefined: no item with two answers",
        Estimate.of(ALPHA, Tables.items("1 .", ". 2"), 1).note());
    assertEquals(
        "undefined: no two items with the answers of all raters",
        Estimate.of(new IntraclassCorrelation(true), Tables.items("1 2"), 1).note());
  }

  /** Three raters who are off by as much as items differ. */
  private static Ratings noisy(int items) {
    Random random = new Random(7);
    double[][] values = new double[items][3];
    for (double[] row : values) {
      double value = random.nextGaussian();
      for (int rater = 0; rater < row.length; rater++) {
        row[rater] = value + random.nextGaussian();
      }
    }
    return Ratings.of(values, 3);
  }
}
