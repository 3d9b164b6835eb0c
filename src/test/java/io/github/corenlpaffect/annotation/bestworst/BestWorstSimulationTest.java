package io.github.corenlpaffect.annotation.bestworst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.metric.Correlation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Annotators who are made up, with true scores known: 4 of them for each of 2 N tuples of N = 400
 * items, as Kiritchenko and Mohammad (2016, 2017) had them.
 */
class BestWorstSimulationTest {
  private static final int ITEMS = 400;

  /** A noise for which the halves agree as published for emotions in tweets, .85 to .90. */
  private static final double AS_PUBLISHED = 0.3;

  private static final double NEARLY_NONE = 0.05;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void scoresFollowTheTruthThroughNoiseAsPublished(long seed) {
    Simulation simulation = new Simulation(AS_PUBLISHED, seed);
    double reliability = SplitHalf.of(simulation.choices, 1).spearman().mean();
    assertTrue(reliability >= .85 && reliability <= .90, "split-half " + reliability);
    assertTrue(simulation.counting() >= .93, "Spearman " + simulation.counting());
    assertTrue(simulation.bradleyTerry() >= .95, "Spearman " + simulation.bradleyTerry());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void scoresFollowTheTruthAlmostWithoutNoise(long seed) {
    Simulation simulation = new Simulation(NEARLY_NONE, seed);
    assertTrue(simulation.counting() >= .955, "Spearman " + simulation.counting());
    assertTrue(simulation.bradleyTerry() >= .98, "Spearman " + simulation.bradleyTerry());
  }

  @ParameterizedTest
  @ValueSource(doubles = {AS_PUBLISHED, NEARLY_NONE, 1})
  void reliabilityIsThatOfAnotherImplementation(double noise) {
    Simulation simulation = new Simulation(noise, 4);
    SplitHalf halves = SplitHalf.of(simulation.choices, 1);
    OtherSplitHalf other = OtherSplitHalf.of(simulation.answers, 99);
    assertEquals(other.spearman(), halves.spearman().mean(), .01);
    assertEquals(other.pearson(), halves.pearson().mean(), .01);
  }

  private static final class Simulation {
    private final Answers answers;
    private final Choices choices;
    private final double[] truth;

    Simulation(double noise, long seed) {
      List<int[]> tuples = TupleDesign.of(ITEMS, 2, seed);
      MadeUpAnnotators annotators = new MadeUpAnnotators(ITEMS, seed);
      answers = annotators.answers(tuples, 4, noise);
      choices = Choices.of(answers);
      truth = annotators.truth(choices.items());
    }

    double counting() {
      return Correlation.spearman(truth, Counting.of(ITEMS, choices.all()).scores());
    }

    double bradleyTerry() {
      return Correlation.spearman(truth, BradleyTerry.scores(ITEMS, choices.all()));
    }
  }
}
