package io.github.corenlpaffect.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RocCurveTest {
  private static final boolean[] GOLD = {true, true, false, false};

  @Test
  void areaIsTheShareOfPairsInTheRightOrderWhereTiesCountHalf() {
    // .9 beats both, .4 ties with .4 and beats .1
    assertEquals(3.5 / 4, RocCurve.area(GOLD, new double[] {0.9, 0.4, 0.4, 0.1}), 1e-12);
  }

  @Test
  void equalScoresGetOneHalf() {
    assertEquals(0.5, RocCurve.area(GOLD, new double[] {0.3, 0.3, 0.3, 0.3}));
  }

  @Test
  void isUndefinedWithoutPositiveOrNegativeTexts() {
    assertEquals(Double.NaN, RocCurve.area(new boolean[] {true}, new double[] {1}));
    assertEquals(Double.NaN, RocCurve.area(new boolean[] {false}, new double[] {1}));
    assertEquals(Double.NaN, RocCurve.area(new boolean[0], new double[0]));
  }

  @Property
  void oppositeScoresGetTheRest(@ForAll @Size(4) byte[] values) {
    double[] scores = new double[values.length];
    Arrays.setAll(scores, i -> values[i]);
    double[] opposite = Arrays.stream(scores).map(score -> -score).toArray();

    assertEquals(1, RocCurve.area(GOLD, scores) + RocCurve.area(GOLD, opposite), 1e-12);
  }
}
