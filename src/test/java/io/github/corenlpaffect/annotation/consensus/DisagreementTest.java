package io.github.corenlpaffect.annotation.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.corenlpaffect.annotation.agreement.Level;
import io.github.corenlpaffect.annotation.agreement.Ratings;
import io.github.corenlpaffect.annotation.agreement.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisagreementTest {
  private static final Ratings RATINGS = Tables.items("1 1 1", "1 2 1", "1 . 5", "3 . .", "1 2 3");

  @Test
  void amountsByTheMeanDistanceOfTwoAnswers() {
    assertEquals(
        List.of(new Disagreement(2, 4), new Disagreement(4, 4 / 3.0), new Disagreement(1, 2 / 3.0)),
        Disagreement.of(RATINGS, Level.INTERVAL));
  }

  @Test
  void categoriesByTheShareOfDifferentPairsAndThenInTheirOrder() {
    assertEquals(
        List.of(new Disagreement(2, 1), new Disagreement(4, 1), new Disagreement(1, 2 / 3.0)),
        Disagreement.of(RATINGS, Level.NOMINAL));
  }
}
