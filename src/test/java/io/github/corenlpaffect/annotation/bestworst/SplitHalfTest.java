package io.github.corenlpaffect.annotation.bestworst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.annotation.bestworst.SplitHalf.Spread;
import org.junit.jupiter.api.Test;

class SplitHalfTest {

  @Test
  void whoAllSayTheSameAgree() {
    MadeUpAnnotators annotators = new MadeUpAnnotators(20, 1);
    Choices choices = Choices.of(annotators.answers(TupleDesign.of(20, 2, 1), 2, 0));
    SplitHalf halves = SplitHalf.of(choices, 1);
    assertEquals(new Spread(1, 0), halves.spearman());
    assertEquals(1, halves.pearson().mean(), 1e-12);
  }

  @Test
  void guessesDoNot() {
    MadeUpAnnotators annotators = new MadeUpAnnotators(200, 1);
    Choices choices = Choices.of(annotators.answers(TupleDesign.of(200, 2, 1), 4, 1e6));
    assertEquals(0, SplitHalf.of(choices, 1).spearman().mean(), .15);
  }

  @Test
  void theSeedDecides() {
    MadeUpAnnotators annotators = new MadeUpAnnotators(50, 1);
    Choices choices = Choices.of(annotators.answers(TupleDesign.of(50, 2, 1), 3, .3));
    assertEquals(SplitHalf.of(choices, 5), SplitHalf.of(choices, 5));
  }

  @Test
  void aSingleAnswerHasNoReliability() {
    Answer answer = new Answer("ann", ImmutableList.of("a", "b", "c", "d"), "a", "b");
    SplitHalf halves = SplitHalf.of(Choices.of(new Answers(ImmutableList.of(answer), 0)), 1);
    assertTrue(Double.isNaN(halves.spearman().mean()), halves.toString());
  }

  /** 1.6 / 1.8. */
  @Test
  void spearmanBrownForetellsTheWhole() {
    assertEquals(.8889, new Spread(.8, 0).spearmanBrown(), 1e-4);
  }

  /** The mean of 1, 2 and 6 is 3; their squared distances are 4, 1 and 9. */
  @Test
  void theSpreadIsMeanAndDeviation() {
    Spread spread = Spread.of(new double[] {1, 2, 6});
    assertEquals(3, spread.mean());
    assertEquals(Math.sqrt(14 / 3.0), spread.deviation(), 1e-12);
  }
}
