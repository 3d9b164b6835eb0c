package io.github.corenlpaffect.annotation.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FleissKappaTest {
  /** Fleiss (1971), table 1: the diagnoses of 30 patients by six psychiatrists each. */
  private static final String[] DIAGNOSES =
      ("444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 "
              + "144444 124444 222333 144444 224445 333335 111455 111112 224444 133555 "
              + "555555 244444 224555 114444 144445 222224 111155 224444 133333 555555")
          .split(" ");

  private static Ratings diagnoses() {
    return Tables.items(
        Arrays.stream(DIAGNOSES)
            .map(line -> String.join(" ", line.split("")))
            .toArray(String[]::new));
  }

  @Test
  void equalsTheExampleOf1971() {
    assertEquals(.430, new FleissKappa().of(diagnoses()), .0005);
  }

  @Test
  void doesNotAskWhoseAnswersTheyAre() {
    // the answers of two out of four raters each
    Ratings scattered = Tables.items("1 1 . .", ". 2 2 .", ". . 1 2", "2 . . 2");
    Ratings packed = Tables.items("1 1", "2 2", "1 2", "2 2");

    assertEquals(new FleissKappa().of(packed), new FleissKappa().of(scattered), 1e-12);
  }

  @Test
  void takesTheItemsWithTheUsualNumberOfAnswers() {
    Ratings ratings = Tables.items("1 1 .", "2 2 .", "1 2 .", "1 1 1", "1 . .");

    assertEquals(3, new FleissKappa().usable(ratings).items());
    assertEquals(
        new FleissKappa().of(Tables.items("1 1", "2 2", "1 2")),
        new FleissKappa().of(ratings),
        1e-12);
  }

  @Test
  void answersThatAreAllAlikeLeaveItUndefined() {
    assertTrue(Double.isNaN(new FleissKappa().of(Tables.items("1 1", "1 1"))));
    assertTrue(Double.isNaN(new FleissKappa().of(Tables.items("1 ."))));
  }
}
