package io.github.corenlpaffect.annotation.agreement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RaterAgreementTest {

  @Test
  void ofAmountsItIsTheCorrelationWithTheMeanOfTheOthers() {
    Ratings ratings = Tables.items("1 1 5", "2 4 1", "3 5 .", "4 6 3", ". . 2");
    RaterAgreement first = RaterAgreement.of(0, ratings, Level.INTERVAL);

    // 1, 2, 3, 4 with 3, 2.5, 5, 4.5
    assertEquals(4, first.answers());
    assertEquals(.7593, first.withOthers(), 5e-5);
    assertEquals(
        new KrippendorffAlpha(Level.INTERVAL).of(ratings.ofRaters(1, 2)), first.alphaWithout());
  }

  @Test
  void ofCategoriesItIsTheMeanKappaWithEachOther() {
    Ratings ratings = Tables.items("0 0 0", "0 0 1", "1 1 1", "1 0 1");
    RaterAgreement third = RaterAgreement.of(2, ratings, Level.NOMINAL);

    // with the first ½, with the second: observed ½, by chance 3/4 · 1/4 + 1/4 · 3/4
    assertEquals((.5 + (.5 - 3 / 8.0) / (5 / 8.0)) / 2, third.withOthers(), 1e-12);
  }

  @Test
  void aRaterWithoutCommonItemsHasNone() {
    Ratings ratings = Tables.items("0 1 .", "1 1 .", ". . 1", "0 0 .");
    RaterAgreement lonely = RaterAgreement.of(2, ratings, Level.NOMINAL);

    assertEquals(0, lonely.shared());
    assertTrue(Double.isNaN(lonely.withOthers()));
    assertEquals(Set.of(0, 1), RaterGroups.of(ratings).get(0));
    assertEquals(Set.of(2), RaterGroups.of(ratings).get(1));
  }

  @Test
  void ratersAreConnectedOverOthers() {
    assertEquals(1, RaterGroups.of(Tables.items("1 1 .", ". 1 1")).size());
  }

  @Test
  void tellsWhichCategoryARaterChoosesTooOften() {
    Ratings ratings = Tables.items("0 0 1", "0 1 1", "0 1 1", "1 2 2", "0 . .");

    // first: 3/4 and 1/4; the others' means 1/8, 5/8 and 1/4
    assertArrayEquals(
        new double[] {5 / 8.0, -3 / 8.0, -1 / 4.0}, CategoryUse.surplus(0, ratings, 3), 1e-12);
  }
}
