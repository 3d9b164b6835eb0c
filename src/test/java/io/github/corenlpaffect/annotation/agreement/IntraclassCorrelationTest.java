package io.github.corenlpaffect.annotation.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntraclassCorrelationTest {
  /** Shrout and Fleiss (1979), table 2: six targets, four judges. */
  private static final Ratings JUDGES =
      Tables.items("9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7");

  @Test
  void equalsTheTableOf1979() {
    assertEquals(.29, new IntraclassCorrelation(true).of(JUDGES), .005);
    assertEquals(.62, new IntraclassCorrelation(false).of(JUDGES), .005);
  }

  @Test
  void oneIsTheSpearmanBrownOfTheOther() {
    double single = new IntraclassCorrelation(true).of(JUDGES);

    assertEquals(4 * single / (1 + 3 * single), new IntraclassCorrelation(false).of(JUDGES), 1e-12);
  }

  @Test
  void itemsThatARaterLeftOutDoNotCount() {
    Ratings more =
        Tables.items("9 2 5 8", "6 1 3 2", "1 1 . 9", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7");

    assertEquals(
        new IntraclassCorrelation(true).of(JUDGES), new IntraclassCorrelation(true).of(more));
  }

  @Test
  void needsTwoItemsTwoRatersAndADifference() {
    assertTrue(Double.isNaN(new IntraclassCorrelation(true).of(Tables.items("1 2"))));
    assertTrue(Double.isNaN(new IntraclassCorrelation(true).of(Tables.items("1", "2"))));
    assertTrue(Double.isNaN(new IntraclassCorrelation(true).of(Tables.items("3 3", "3 3"))));
  }
}
