package io.github.corenlpaffect.experiment.relatedness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final double NONE = Double.NaN;

  /** Ranks of the measure 1 2 3 4 5 6, of the gains 2 1 4 3 6 5: ρ = 1 − 6 · 6 / (6 · 35). */
  @Test
  void measuresAreRankedAgainstTheGains() {
    Pairs gains = new Pairs(new double[][] {{NONE, 2, 1}, {4, NONE, 3}, {6, 5, NONE}});
    Pairs measure = new Pairs(new double[][] {{NONE, 1, 2}, {3, NONE, 4}, {5, 6, NONE}});

    Agreement agreement =
        Agreement.of(Map.of(PairMeasure.GAIN, measure, PairMeasure.TRANSFER, gains), gains).get(0);

    assertEquals(PairMeasure.GAIN, agreement.measure());
    assertEquals(1 - 36.0 / 210, agreement.overall(), 1e-12);
    assertEquals(1, agreement.withinTargets(), 1e-12);
    assertEquals(6, agreement.pairs());
  }

  @Test
  void pairsWithoutANumberAreLeftOut() {
    Pairs gains = new Pairs(new double[][] {{NONE, 2, 1}, {4, NONE, NONE}, {6, 5, NONE}});

    assertEquals(5, Agreement.of(Map.of(PairMeasure.GAIN, gains), gains).get(0).pairs());
  }
}
