package io.github.corenlpaffect.annotation.consensus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Doubles;
import io.github.corenlpaffect.annotation.agreement.Ratings;
import io.github.corenlpaffect.annotation.agreement.Tables;
import io.github.corenlpaffect.annotation.consensus.DawidSkene.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DawidSkeneTest {
  private static final double HUNDREDTH = .00501;

  /**
   * Dawid and Skene (1979), table 1: the classes of 45 patients by five anaesthetists, of whom the
   * first has classified them three times.
   */
  private static final String[] PATIENTS =
      ("1111111 3334334 1122122 2223121 2223222 2223322 1222111 3333433 2222223 2322223 4444444"
              + " 2223343 1111111 2223212 1211111 1112111 1111111 1111111 2222221 2221322 2222222"
              + " 2222221 2223222 2212222 1111111 1111111 2322222 1111111 1111111 1121121 1111111"
              + " 3333233 1111111 2222222 2223232 4334343 2212232 2323233 3333432 1111111 1111111"
              + " 1212111 2322222 1211111 2222222")
          .split(" ");

  /** Their table 2: for each observer and true class the rates of the classes that are said. */
  private static final double[][][] RATES = {
    {{.89, .11, 0, 0}, {.07, .88, .05, 0}, {0, .34, .66, 0}, {0, 0, .56, .44}},
    {{.83, .17, 0, 0}, {.05, .63, .31, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}},
    {{1, 0, 0, 0}, {.11, .79, .11, 0}, {0, .40, .20, .40}, {0, 0, .67, .33}},
    {{.94, .06, 0, 0}, {.05, .84, .10, 0}, {0, 0, .80, .20}, {0, 0, .33, .67}},
    {{1, 0, 0, 0}, {.16, .73, .11, 0}, {0, .21, .79, 0}, {0, 0, .33, .67}},
  };

  private static DawidSkene anaesthetists() {
    List<Answer> answers = new ArrayList<>();
    for (int patient = 0; patient < PATIENTS.length; patient++) {
      for (int i = 0; i < 7; i++) {
        answers.add(new Answer(patient, Math.max(0, i - 2), PATIENTS[patient].charAt(i) - '1'));
      }
    }
    return DawidSkene.fit(answers, PATIENTS.length, 5, 4, 0);
  }

  @Test
  void findsThePublishedErrorRates() {
    DawidSkene model = anaesthetists();

    assertArrayEquals(new double[] {.40, .42, .11, .07}, model.shares(), HUNDREDTH);
    for (int rater = 0; rater < RATES.length; rater++) {
      for (int category = 0; category < 4; category++) {
        for (int said = 0; said < 4; said++) {
          assertEquals(
              RATES[rater][category][said],
              model.rate(rater, category, said),
              HUNDREDTH,
              "observer " + (rater + 1) + ", class " + (category + 1) + ", said " + (said + 1));
        }
      }
    }
  }

  @Test
  void findsThePublishedProbabilitiesOfPatients() {
    DawidSkene model = anaesthetists();

    // table 4: classes 1 to 4
    assertArrayEquals(new double[] {1, 0, 0, 0}, model.probabilities(0), HUNDREDTH);
    assertArrayEquals(new double[] {0, 0, 0, 1}, model.probabilities(1), HUNDREDTH);
    assertArrayEquals(new double[] {0, 1, 0, 0}, model.probabilities(2), HUNDREDTH);
    assertArrayEquals(new double[] {.98, .02, 0, 0}, model.probabilities(6), HUNDREDTH);
    assertArrayEquals(new double[] {0, 0, 1, 0}, model.probabilities(11), HUNDREDTH);
    assertArrayEquals(new double[] {0, .95, .05, 0}, model.probabilities(34), HUNDREDTH);
    assertArrayEquals(new double[] {0, 0, 0, 1}, model.probabilities(35), HUNDREDTH);
  }

  @Test
  void believesReliableRatersMoreThanMany() {
    // two raters who are nearly always right, three who guess
    Random random = new Random(5);
    int items = 400;
    double[][] values = new double[items][5];
    int[] truth = random.ints(items, 0, 3).toArray();
    for (int item = 0; item < items; item++) {
      for (int rater = 0; rater < 5; rater++) {
        boolean right = random.nextDouble() < (rater < 2 ? .95 : .1);
        values[item][rater] = right ? truth[item] : random.nextInt(3);
      }
    }
    DawidSkene model = DawidSkene.fit(Ratings.of(values, 5), 3, 0);
    int right = 0;
    for (int item = 0; item < items; item++) {
      right += model.probabilities(item)[truth[item]] > .5 ? 1 : 0;
    }

    assertTrue(right > .93 * items, right + " of " + items);
    assertTrue(model.accuracy(0) > .9 && model.accuracy(4) < .6);
  }

  @Test
  void aPriorKeepsFewAnswersFromMakingCertainty() {
    Ratings ratings = Tables.items("0 0 0", "1 1 1", "0 1 2", "2 2 2", "0 0 1");
    double[] certain = DawidSkene.fit(ratings, 3, 0).probabilities(2);
    double[] careful = DawidSkene.fit(ratings, 3, DawidSkene.CAREFUL).probabilities(2);

    assertTrue(Doubles.max(certain) > .99, Arrays.toString(certain));
    assertTrue(Doubles.max(careful) < .8, Arrays.toString(careful));
    assertEquals(1, Arrays.stream(careful).sum(), 1e-12);
  }

  @Test
  void missingAnswersAndUnusedCategoriesDoNoHarm() {
    Ratings ratings =
        Ratings.of(
            new double[][] {{0, 0, Double.NaN}, {1, Double.NaN, 1}, {Double.NaN, 1, 0}, {0, 0, 0}},
            3);
    DawidSkene model = DawidSkene.fit(ratings, 4, 0);

    for (int item = 0; item < 4; item++) {
      double sum = 0;
      for (double probability : model.probabilities(item)) {
        assertTrue(probability >= 0);
        sum += probability;
      }
      assertEquals(1, sum, 1e-12);
      assertEquals(0, model.probabilities(item)[3]);
    }
  }

  @Test
  void refusesItemsWithoutAnswers() {
    assertThrows(
        IllegalArgumentException.class,
        () -> DawidSkene.fit(List.of(new Answer(0, 0, 1)), 2, 1, 2, 0));
  }
}
