package io.github.corenlpaffect.train.optimisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.train.OptionReader;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every weighting. */
class LossWeightingTest {
  private static final ImmutableList<String> GROUPS =
      ImmutableList.of("emotions", "valence", "own");
  private static final int STEPS_PER_EPOCH = 4;

  /** Losses, or gradients' norms, of the groups in some steps. */
  @Provide
  Arbitrary<List<double[]>> steps() {
    Arbitrary<Double> present = Arbitraries.doubles().between(0, 50);
    return Arbitraries.frequencyOf(Tuple.of(8, present), Tuple.of(1, Arbitraries.just(Double.NaN)))
        .array(double[].class)
        .ofSize(GROUPS.size())
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }

  private static LossWeighting weighting(WeightingKind kind) {
    Properties properties = new Properties();
    properties.setProperty("weight.valence", "2.5");
    return kind.read(new OptionReader("train.", properties)).create(GROUPS, 42);
  }

  @ParameterizedTest
  @EnumSource(
      value = WeightingKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"FIXED", "RANDOM"})
  void beginsWithEqualWeights(WeightingKind kind) {
    assertArrayEquals(new double[] {1, 1, 1}, weighting(kind).weights());
  }

  @ParameterizedTest
  @EnumSource(WeightingKind.class)
  void refusesAStateThatIsNotItsOwn(WeightingKind kind) {
    assertThrows(
        IllegalArgumentException.class, () -> weighting(kind).restore(new double[] {1, 2}));
  }

  @ParameterizedTest
  @EnumSource(WeightingKind.class)
  void whatTheCallerDoesToTheWeightsDoesNotMatter(WeightingKind kind) {
    LossWeighting weighting = weighting(kind);
    double[] before = weighting.weights();
    Arrays.fill(weighting.weights(), 9);

    assertArrayEquals(before, weighting.weights());
  }

  @Property(tries = 200)
  void weightsStayPositiveAndKeepTheirSum(
      @ForAll WeightingKind kind, @ForAll("steps") List<double[]> steps) {
    LossWeighting weighting = weighting(kind);
    observe(weighting, steps, 0, steps.size());

    double[] weights = weighting.weights();
    assertTrue(
        Arrays.stream(weights).allMatch(w -> w > 0 && Double.isFinite(w)),
        () -> Arrays.toString(weights));
    if (kind != WeightingKind.UNCERTAINTY && kind != WeightingKind.FIXED) {
      assertEquals(GROUPS.size(), Arrays.stream(weights).sum(), 1e-9);
    }
  }

  @Property(tries = 200)
  void goesOnFromAStateAsIfItHadNeverStopped(
      @ForAll WeightingKind kind, @ForAll("steps") List<double[]> steps) {
    LossWeighting whole = weighting(kind);
    observe(whole, steps, 0, steps.size());

    LossWeighting first = weighting(kind);
    observe(first, steps, 0, steps.size() / 2);
    LossWeighting second = weighting(kind);
    second.restore(first.state());
    observe(second, steps, steps.size() / 2, steps.size());

    assertArrayEquals(whole.weights(), second.weights());
    assertArrayEquals(whole.state(), second.state());
  }

  private static void observe(LossWeighting weighting, List<double[]> steps, int from, int to) {
    for (int step = from; step < to; step++) {
      double[] norms = Arrays.stream(steps.get(step)).map(Math::sqrt).toArray();
      weighting.observe(steps.get(step), norms);
      if ((step + 1) % STEPS_PER_EPOCH == 0) {
        weighting.endEpoch();
      }
    }
  }
}
