package io.github.corenlpaffect.annotation.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.annotation.agreement.Ratings;
import io.github.corenlpaffect.annotation.agreement.Tables;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CorrectedMeansTest {

  @Test
  void withoutGapsItIsTheMean() {
    CorrectedMeans means = CorrectedMeans.fit(Tables.items("1 3", "2 3", "3 6"));

    assertEquals(-1, means.bias(0), 1e-12);
    assertEquals(1, means.bias(1), 1e-12);
    assertEquals(2, means.value(0), 1e-12);
    assertEquals(4.5, means.value(2), 1e-12);
  }

  @Test
  void anItemDoesNotSufferFromWhoGotIt() {
    // the second rater is always higher by 2; items 3 and 4 have the same value
    CorrectedMeans means = CorrectedMeans.fit(Tables.items("1 3", "5 7", "4 .", ". 6"));

    assertEquals(2, means.bias(1) - means.bias(0), 1e-12);
    assertEquals(means.value(2), means.value(3), 1e-12);
    assertEquals(5, means.value(2), 1e-12);
  }

  @Test
  void keepsTheMeanOfAllAnswersAndFindsTheTruth() {
    Random random = new Random(11);
    double[] bias = {-.4, .1, .3, 0};
    double[][] values = new double[300][4];
    double[] truth = new double[300];
    for (int item = 0; item < 300; item++) {
      truth[item] = random.nextDouble();
      for (int rater = 0; rater < 4; rater++) {
        boolean asked = random.nextDouble() < .6 || rater == item % 4;
        values[item][rater] =
            asked ? truth[item] + bias[rater] + .1 * random.nextGaussian() : Double.NaN;
      }
    }
    CorrectedMeans means = CorrectedMeans.fit(Ratings.of(values, 4));

    for (int rater = 1; rater < 4; rater++) {
      assertEquals(bias[rater] - bias[0], means.bias(rater) - means.bias(0), .03);
    }
    assertEquals(means.value(0) - means.value(1), truth[0] - truth[1], .25);
  }

  @Test
  void ratersWithoutCommonItemsAreEachTakenAsTheyAre() {
    CorrectedMeans means = CorrectedMeans.fit(Tables.items("1 . .", "3 . .", ". 5 7"));

    assertEquals(0, means.bias(0), 1e-12);
    assertEquals(1, means.value(0), 1e-12);
    assertEquals(6, means.value(2), 1e-12);
  }

  @Test
  void aRaterWithoutAnswersHasNoBias() {
    CorrectedMeans means = CorrectedMeans.fit(Tables.items("1 2 .", "3 . ."));

    assertEquals(0, means.bias(2), 1e-12);
    assertTrue(Double.isFinite(means.value(1)));
  }
}
