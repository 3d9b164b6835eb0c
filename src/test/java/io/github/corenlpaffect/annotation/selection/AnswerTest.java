package io.github.corenlpaffect.annotation.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final double EXACT = 1e-12;

  @Test
  void equalProbabilitiesAreTheMostUncertain() {
    assertEquals(1, Answer.ofClasses(new double[] {.25, .25, .25, .25}).uncertainty(), EXACT);
    assertEquals(0, Answer.ofClasses(new double[] {0, 1, 0, 0}).uncertainty(), EXACT);
  }

  /** Half and half of four classes: ln 2 of ln 4. */
  @Test
  void uncertaintyIsTheEntropyOverThatOfTheUniformDistribution() {
    assertEquals(.5, Answer.ofClasses(new double[] {.5, .5, 0, 0}).uncertainty(), EXACT);
  }

  @Test
  void modelsThatSayTheSameDoNotDisagree() {
    Answer answer = Answer.ofClasses(new double[] {.2, .3, .5});
    assertEquals(0, Answer.disagreement(ImmutableList.of(answer, answer, answer)), EXACT);
    assertEquals(0, Answer.disagreement(ImmutableList.of(answer)), EXACT);
  }

  @Test
  void modelsThatAreSureOfDifferentClassesDisagreeMost() {
    assertEquals(
        1,
        Answer.disagreement(
            ImmutableList.of(
                Answer.ofClasses(new double[] {1, 0, 0}),
                Answer.ofClasses(new double[] {0, 0, 1}))),
        EXACT);
  }

  /**
   * Of (1, 0) and (½, ½) the mean is (¾, ¼), whose entropy is ln 4 − ¾ ln 3; the mean of the
   * entropies is ½ ln 2; the largest divergence of two is ln 2.
   */
  @Test
  void disagreementAboutClassesIsTheJensenShannonDivergence() {
    double expected = (Math.log(4) - .75 * Math.log(3) - .5 * Math.log(2)) / Math.log(2);
    assertEquals(
        expected,
        Answer.disagreement(
            ImmutableList.of(
                Answer.ofClasses(new double[] {1, 0}), Answer.ofClasses(new double[] {.5, .5}))),
        EXACT);
  }

  /** The variance of 0.2, 0.4 and 0.6 is 0.08 / 3. */
  @Test
  void disagreementAboutAmountsIsFourTimesTheirVariance() {
    assertEquals(
        4 * .08 / 3,
        Answer.disagreement(
            ImmutableList.of(Answer.ofShare(.2, 0), Answer.ofShare(.4, 0), Answer.ofShare(.6, 0))),
        EXACT);
    assertEquals(
        1,
        Answer.disagreement(ImmutableList.of(Answer.ofShare(0, 0), Answer.ofShare(1, 0))),
        EXACT);
  }
}
