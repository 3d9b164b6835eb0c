package io.github.corenlpaffect.experiment.activelearning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import io.github.corenlpaffect.annotation.selection.StrategyKind;
import io.github.corenlpaffect.metric.Interval;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SimulationFindingsTest {
  private static final double EXACT = 1e-9;

  /** With seed 1 the strategy needs 150 labels for what chance has with 200, with seed 2 all. */
  private final SimulationFindings found =
      new SimulationFindings(
          SimulationOptions.of(options()),
          "Pearson",
          1000,
          100,
          ImmutableTable.<StrategyKind, Long, ImmutableList<Double>>builder()
              .put(StrategyKind.RANDOM, 1L, ImmutableList.of(.4, .5))
              .put(StrategyKind.RANDOM, 2L, ImmutableList.of(.4, .6))
              .put(StrategyKind.DIVERSITY, 1L, ImmutableList.of(.4, .6))
              .put(StrategyKind.DIVERSITY, 2L, ImmutableList.of(.4, .6))
              .build());

  @Test
  void curvesAreMeansOverSeeds() {
    assertEquals(.55, found.curve(StrategyKind.RANDOM).get(1).mean(), EXACT);
    assertEquals(Math.sqrt(.005), found.curve(StrategyKind.RANDOM).get(1).deviation(), EXACT);
  }

  /** .55 is three quarters of the way from .4 to .6: with 175 of 200. */
  @Test
  void savingIsThatOfTheMeanCurves() {
    assertEquals(.125, found.saving(StrategyKind.DIVERSITY, 1).orElseThrow(), EXACT);
  }

  /** Both seeds are drawn twice now and then: nothing is saved with the second, a quarter else. */
  @Test
  void theIntervalTellsHowMuchSeedsDiffer() {
    Interval interval = found.savingInterval(StrategyKind.DIVERSITY);
    assertEquals(0, interval.low(), EXACT);
    assertEquals(.25, interval.high(), EXACT);
  }

  @Test
  void advantagesAreTakenSeedBySeed() {
    assertEquals(.05, found.advantage(StrategyKind.DIVERSITY).mean(), EXACT);
    assertEquals(1, found.wins(StrategyKind.DIVERSITY));
    assertTrue(SimulationJson.of(found).getJsonObject("strategies").containsKey("diversity"));
  }

  private static Properties options() {
    Properties properties = new Properties();
    properties.setProperty("active.target", "semeval2018/ei-reg");
    properties.setProperty("active.strategies", "diversity");
    properties.setProperty("active.labels", "100 200");
    properties.setProperty("active.seeds", "1 2");
    return properties;
  }
}
