package io.github.corenlpaffect.annotation.selection;

import static io.github.corenlpaffect.annotation.selection.MadeUpPool.asked;
import static io.github.corenlpaffect.annotation.selection.MadeUpPool.choose;
import static io.github.corenlpaffect.annotation.selection.MadeUpPool.labelled;
import static io.github.corenlpaffect.annotation.selection.MadeUpPool.text;
import static io.github.corenlpaffect.annotation.selection.MadeUpPool.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.ImmutableDoubleArray;
import io.github.corenlpaffect.train.Noise;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StrategyKindTest {

  @Property(tries = 40)
  void everyStrategyChoosesDifferentTextsAndAlwaysTheSame(
      @ForAll StrategyKind kind, @ForAll long seed, @ForAll @IntRange(max = 30) int count) {
    Random random = new Random(seed);
    Pool pool =
        labelled(
            MadeUpPool.of(
                IntStream.range(0, 30)
                    .mapToObj(
                        i -> text(random.nextInt(5), random.nextDouble(), random.nextDouble()))
                    .toArray(Candidate[]::new)),
            seed % 2 == 0 ? new Candidate[0] : new Candidate[] {text(2, .5, .5)});

    List<Integer> chosen = kind.choose(pool, count, seed).asList();

    assertEquals(count, new HashSet<>(chosen).size());
    assertEquals(count, chosen.size());
    assertEquals(chosen, kind.choose(pool, count, seed).asList());
  }

  @Test
  void chanceDependsOnTheSeed() {
    Pool pool =
        MadeUpPool.of(IntStream.range(0, 50).mapToObj(i -> text(i, .5)).toArray(Candidate[]::new));
    assertNotEquals(
        StrategyKind.RANDOM.choose(pool, 5, 1).asList(),
        StrategyKind.RANDOM.choose(pool, 5, 2).asList());
  }

  @Test
  void theMostUncertainComeFirstAndOfEqualOnesTheFirst() {
    Pool pool = MadeUpPool.of(text(0, .2), text(0, .9), text(0, .5), text(0, .9));
    assertEquals(List.of(1, 3, 2), choose(StrategyKind.UNCERTAINTY, pool, 3));
  }

  /** Ranks 1 + 3, 2 + 2, 4 + 1 and 3 + 4, though the scale of the first question is larger. */
  @Test
  void questionsCountByRanksNotByTheirScales() {
    Pool pool = MadeUpPool.of(asked(.1, .03), asked(.5, .02), asked(.9, .01), asked(.8, .04));
    assertEquals(List.of(3, 2, 0), choose(StrategyKind.UNCERTAINTY, pool, 3));
  }

  @Test
  void whatModelsSayDifferentThingsOfComesFirst() {
    Pool pool = MadeUpPool.of(text(0, .5, .5), text(0, .1, .3), text(0, .9, .2));
    assertEquals(List.of(2, 1), choose(StrategyKind.DISAGREEMENT, pool, 2));
  }

  @Test
  void gainPrefersWhatIsUncertainOfTheWeakestTask() {
    Pool pool = MadeUpPool.of(asked(.9, .1), asked(.1, .9), asked(.2, .2));
    assertEquals(
        List.of(1),
        choose(StrategyKind.GAIN, pool.withWeights(ImmutableDoubleArray.of(.1, .4)), 1));
    assertEquals(
        List.of(0),
        choose(StrategyKind.GAIN, pool.withWeights(ImmutableDoubleArray.of(.4, .1)), 1));
  }

  @Test
  void gainAsksSeveralModelsHowFarTheyDisagree() {
    Pool pool = MadeUpPool.of(text(0, .9, .9), text(0, .1, .4));
    assertEquals(List.of(1), choose(StrategyKind.GAIN, pool, 1));
  }

  /** From 0 the farthest is 11; then 5, which is 5 away from 0, while 10 is 1 away from 11. */
  @Test
  void diversityTakesWhatIsFarthestFromAllWithLabelsOrChosen() {
    Pool pool = MadeUpPool.of(text(1, .5), text(10, .5), text(11, .5), text(5, .5));
    assertEquals(List.of(2, 3), choose(StrategyKind.DIVERSITY, labelled(pool, text(0, .5)), 2));
  }

  /**
   * Distances to the labelled text at 0 of which 0.5 is said: 4² · 0.1² = 0.16, 3² · 0.4² = 1.44,
   * 1² · 0.5² = 0.25.
   */
  @Test
  void spreadMultipliesHowFarTextsAreByHowFarWhatIsSaidIs() {
    Pool pool = MadeUpPool.of(text(4, .6), text(3, .9), text(1, 1));
    assertEquals(List.of(1), choose(StrategyKind.SPREAD, labelled(pool, text(0, .5)), 1));
  }

  /**
   * "so" is in three texts, "good" and "bad" in two each, "day" in one, which counts for nothing.
   * First so + good + bad = 7 of the last; then "so good" has 3/2 + 2/2; then "bad" has 2/2 and "so
   * day" 3/4.
   */
  @Test
  void coverageHalvesWhatAWordAddsEachTime() {
    Pool pool =
        MadeUpPool.of(
            words("so", "day"), words("so", "good"), words("so", "good", "bad"), words("bad"));
    assertEquals(List.of(2, 1, 3, 0), choose(StrategyKind.COVERAGE, pool, 4));
    assertEquals(
        List.of(0),
        choose(
            StrategyKind.COVERAGE,
            labelled(MadeUpPool.of(words("x", "y"), words("x", "z"), words("y")), words("x")),
            1));
  }

  /** A text that is where one has a label already has no weight; it comes last. */
  @Test
  void diverseUncertaintyAvoidsWhatIsCovered() {
    Pool pool = labelled(MadeUpPool.of(text(0, .9), text(1, .1), text(2, .1)), text(0, .5));
    for (long seed = 0; seed < 20; seed++) {
      assertEquals(
          0, StrategyKind.DIVERSE_UNCERTAINTY.choose(pool, 3, seed).get(2), "seed " + seed);
    }
  }

  /** Weights 1² · (1/2)² and 1² · 1²: one of five. */
  @Test
  void diverseUncertaintyDrawsByTheSquareOfTheUncertainty() {
    Pool pool = labelled(MadeUpPool.of(text(1, .2), text(-1, .7)), text(0, .5));
    long first = IntStream.range(0, 1000).filter(seed -> isFirstDrawn(pool, seed)).count();
    assertTrue(first > 150 && first < 250, first + " of 1000");
  }

  @Test
  void moreTextsThanThereAreAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> StrategyKind.RANDOM.choose(MadeUpPool.of(text(0, .5)), 2, 1));
  }

  @Test
  void anUnknownStrategyIsNamedWithTheKnownOnes() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> StrategyKind.named("luck")).getMessage();
    assertTrue(message.startsWith("there is no strategy luck; known are random, unc"), message);
    assertEquals(StrategyKind.DIVERSE_UNCERTAINTY, StrategyKind.named("diverse-uncertainty"));
  }

  private static boolean isFirstDrawn(Pool pool, long seed) {
    return StrategyKind.DIVERSE_UNCERTAINTY.choose(pool, 1, Noise.seed(seed, 0)).get(0) == 0;
  }
}
