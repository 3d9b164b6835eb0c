package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(RandomAffects.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class AffectMeanTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void weightsCountInProportion() {
    Affect mean =
        AffectMean.of(
            List.of(Documents.affect(0.5), Documents.affect(-1)), new double[] {0.3, 0.1});
    assertEquals(0.125, mean.valence(), ROUNDING);
    assertEquals(0.375, mean.sentimentDistribution().veryPositive(), ROUNDING);
    assertEquals(0.25, mean.sentimentDistribution().veryNegative(), ROUNDING);
  }

  @Test
  void wrongWeightsAreRefused() {
    List<Affect> one = List.of(Documents.affect(0.5));
    assertThrows(IllegalArgumentException.class, () -> AffectMean.of(one, new double[] {0}));
    assertThrows(IllegalArgumentException.class, () -> AffectMean.of(one, new double[] {1, 1}));
    assertThrows(
        IllegalArgumentException.class, () -> AffectMean.of(one, new double[] {Double.NaN}));
    assertThrows(IllegalArgumentException.class, () -> AffectMean.of(List.of(), new double[0]));
  }

  @Property(tries = 300)
  void anyWeightsGiveAValidAffectBetweenTheParts(
      @ForAll @NotEmpty List<Affect> any, @ForAll Random random) {
    List<Affect> affects = any.stream().map(AffectMeanTest::withoutFurtherHeads).toList();
    double[] weights = random.doubles(affects.size(), 1e-9, 5).toArray();
    Affect mean = AffectMean.of(affects, weights);
    for (Emotion emotion : Emotion.values()) {
      double most =
          affects.stream().mapToDouble(a -> a.emotions().intensity(emotion)).max().orElseThrow();
      assertTrue(mean.emotions().intensity(emotion) <= most + ROUNDING);
    }
    assertTrue(
        Math.abs(mean.valence() - mean.sentimentDistribution().expectedValence())
            <= Affect.VALENCE_AGREEMENT + ROUNDING);
  }

  /** Those of one model have the same labels, which these have not. */
  private static Affect withoutFurtherHeads(Affect affect) {
    return new Affect(
        affect.sentimentDistribution(),
        affect.valence(),
        affect.emotions(),
        affect.confidence(),
        Map.of());
  }
}
