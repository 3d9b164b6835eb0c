package io.github.corenlpaffect.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.corenlpaffect.Affect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisparityTest {
  private static final double TOLERANCE = 1e-9;
  private static final Template SLEEPS = new Template("{Person} sleeps.");
  private static final Template LAUGHS = new Template("{Person} laughs.");
  private static final Dimension DIMENSION =
      new Dimension(
          "test",
          List.of(SLEEPS, LAUGHS),
          Map.of("cats", people("Tom", "Felix"), "dogs", people("Rex", "Fido")));
  private static final Map<String, Double> JOY =
      Map.of("Tom laughs.", 0.6, "Felix laughs.", 0.2, "Rex sleeps.", 0.2);

  @Test
  void comparesTheMeansOfGroupsOverFrames() {
    Disparity disparity = Disparity.of(DIMENSION, DisparityTest::affect);
    assertEquals(0.15, disparity.largestMean(), TOLERANCE);
    assertEquals(0, disparity.means().get(Output.VALENCE), TOLERANCE);
  }

  @Test
  void findsTheFrameOnWhichGroupsDifferMost() {
    Disparity.Spread spread = Disparity.of(DIMENSION, DisparityTest::affect).largestSpread();
    assertEquals(LAUGHS, spread.frame());
    assertEquals("cats", spread.highest());
    assertEquals("dogs", spread.lowest());
    assertEquals(0.4, spread.difference(), TOLERANCE);
  }

  private static Affect affect(String text) {
    return MadeUpAffects.joy(JOY.getOrDefault(text, 0.0));
  }

  private static List<Map<String, Filler>> people(String... names) {
    return List.of(names).stream().map(name -> Map.of(Dimension.PERSON, Filler.of(name))).toList();
  }
}
