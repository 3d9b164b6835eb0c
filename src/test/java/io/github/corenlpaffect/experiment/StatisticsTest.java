package io.github.corenlpaffect.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.math.Stats;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.evaluation.MainMeasure;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The bootstrap, Δm and their probabilities, on made-up data with known answers. */
class StatisticsTest {
  private static final HeadSpec CLASSES = HeadSpec.singleLabel("made-up", List.of("no", "yes"));
  private static final MainMeasure ACCURACY = MainMeasure.of(CLASSES);
  private static final int TEXTS = 400;
  private static final int COUNT = 2000;
  private static final long SEED = 5;

  @Test
  void theSpreadOfAnAccuracyIsThatOfABinomial() {
    double[] replicates =
        new Replicates(ACCURACY, COUNT, SEED)
            .figures(Map.of("run", right(i -> i % 5 > 0)))
            .get("run");

    // 4 of 5 are right: √(.8 · .2 / 400) = .02; a deviation of 2000 values is known to 1.6 %
    assertEquals(0.8, Stats.meanOf(replicates), 0.002, "seed " + SEED);
    assertEquals(0.02, Stats.of(replicates).sampleStandardDeviation(), 0.001, "seed " + SEED);
  }

  @Test
  void runsAreMeasuredOnTheSameTexts() {
    TaskPredictions first = right(i -> i % 5 > 0);
    Map<String, double[]> figures =
        new Replicates(ACCURACY, COUNT, SEED)
            .figures(Map.of("a", first, "b", right(i -> i % 5 > 0)));

    assertArrayEquals(figures.get("a"), figures.get("b"));
  }

  @Test
  void textsWithoutALabelAreDrawnToo() {
    // of 400 texts 100 carry a label, 80 of them predicted right: √(.8 · .2 / 100) = .04
    int[] labelled = IntStream.range(0, TEXTS).filter(i -> i % 4 == 0).toArray();
    double[] replicates =
        new Replicates(ACCURACY, COUNT, SEED)
            .figures(Map.of("run", predictions(labelled, i -> i % 5 > 0)))
            .get("run");

    assertEquals(0.04, Stats.of(replicates).sampleStandardDeviation(), 0.002, "seed " + SEED);
  }

  @Test
  void otherLabelsCannotBeCompared() {
    TaskPredictions some = predictions(new int[] {0, 1}, i -> true);

    assertThrows(
        IllegalStateException.class,
        () -> new Replicates(ACCURACY, 2, SEED).figures(Map.of("a", some, "b", right(i -> true))));
  }

  @Test
  void theSpreadOverSeedsIsThatOfTheirMean() {
    Map<String, double[]> figures =
        Map.of("1", constant(0.1), "2", constant(0.2), "3", constant(0.3));
    double[] means = new SeedDraws(3, COUNT, SEED).means(List.of("1", "2", "3"), figures);

    // population deviation of .1, .2, .3 is .0816; of the mean of three draws .0816 / √3 = .0471
    assertEquals(0.2, Stats.meanOf(means), 0.004, "seed " + SEED);
    assertEquals(0.0471, Stats.of(means).sampleStandardDeviation(), 0.0024, "seed " + SEED);
  }

  @Test
  void oneSeedSaysNothingOfSeeds() {
    double[] means = new SeedDraws(1, COUNT, SEED).means(List.of("1"), Map.of("1", constant(0.4)));

    assertArrayEquals(constant(0.4), means);
  }

  @Test
  void aDifferenceOfTwoStandardErrorsIsJustSignificant() {
    Random random = new Random(SEED);
    double[] replicates =
        IntStream.range(0, 20_000).mapToDouble(i -> 2 + random.nextGaussian()).toArray();
    Difference difference = Difference.of(2, replicates);

    // the normal distribution has .0455 beyond two deviations; seed 5 of 20,000
    assertEquals(0.0455, difference.p(), 0.003, "seed " + SEED);
    assertEquals(2 - 1.96, difference.interval().low(), 0.03, "seed " + SEED);
    assertEquals(2 + 1.96, difference.interval().high(), 0.03, "seed " + SEED);
    assertTrue(difference.isSignificant());
  }

  @Test
  void whatIsTheSameIsNotDifferent() {
    Difference none = Difference.of(0, new double[COUNT]);

    assertEquals(1, none.p());
  }

  @Test
  void withHalfOfTheReplicatesUndefinedNothingIsTold() {
    double[] replicates = new double[10];
    Arrays.fill(replicates, 0, 5, Double.NaN);

    assertEquals(Double.NaN, Difference.of(0.1, replicates).p());
    assertEquals(Double.NaN, Difference.of(Double.NaN, new double[10]).p());
  }

  @Test
  void gainIsTheMeanRelativeChangeOverTargets() {
    Gain gain = new Gain(2);
    gain.add(target("a"), 0.55, 0.5, two(0.6), two(0.5));
    gain.add(target("b"), 0.36, 0.4, two(0.4), two(0.4));

    // (+.1 − .1) / 2 by hand
    assertEquals(0, gain.difference().value(), 1e-12);

    gain.add(target("c"), 0.9, 0.6, two(0.9), two(0.6));
    assertEquals(0.5 / 3, gain.difference().value(), 1e-12);
  }

  @Test
  void aTargetWhoseReferenceIsNotSurelyAboveZeroIsLeftOut() {
    Gain gain = new Gain(2);
    gain.add(target("a"), 0.55, 0.5, two(0.55), two(0.5));
    gain.add(target("below"), 0.5, -0.1, two(0.5), two(-0.1));
    gain.add(target("unsure"), 0.5, 0.1, two(0.5), new double[] {0.01, 0.2});

    assertEquals(0.1, gain.difference().value(), 1e-12);
  }

  @Test
  void aReplicateNearZeroDoesNotBlowUpTheInterval() {
    Gain gain = new Gain(4);
    gain.add(
        target("a"),
        0.5,
        0.4,
        new double[] {0.5, 0.45, 0.55, 0.5},
        new double[] {0.4, 0.3, 0.5, 0.4});

    // the changes are .1, .15, .05 and .1 of .4: a deviation of .1021
    assertEquals(0.25 + 1.96 * 0.1021, gain.difference().interval().high(), 1e-3);
  }

  private static double[] two(double value) {
    return new double[] {value, value};
  }

  private static Target target(String name) {
    return new Target(name, ACCURACY, TEXTS);
  }

  private static double[] constant(double value) {
    double[] values = new double[COUNT];
    Arrays.fill(values, value);
    return values;
  }

  private static TaskPredictions right(IntPredicate right) {
    return predictions(IntStream.range(0, TEXTS).toArray(), right);
  }

  /** Gold is the second class everywhere; the first is predicted where it is not right. */
  private static TaskPredictions predictions(int[] labelled, IntPredicate right) {
    return new TaskPredictions(
        "made-up",
        "corpus",
        TEXTS,
        labelled,
        IntStream.of(labelled).mapToObj(i -> new double[] {0, 1}).toArray(double[][]::new),
        IntStream.range(0, labelled.length)
            .mapToObj(i -> right.test(i) ? new double[] {0.1, 0.9} : new double[] {0.9, 0.1})
            .toArray(double[][]::new));
  }
}
