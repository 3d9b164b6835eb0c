package io.github.corenlpaffect.application.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExtremeTest {

  /** Prominences by hand: the least of the ways down, or up, to something further on both sides. */
  @Test
  void prominenceIsTheWayToWhatIsFurther() {
    assertEquals(
        List.of(
            new Extreme(1, Kind.HIGH, 3),
            new Extreme(2, Kind.LOW, 1),
            new Extreme(3, Kind.HIGH, 1),
            new Extreme(4, Kind.LOW, 3),
            new Extreme(5, Kind.HIGH, 5)),
        Extreme.of(new double[] {0, 3, 1, 2, 0, 5, 0}));
  }

  @Test
  void aLevelStretchTurnsOnceAndOnlyIfBothSidesGoTheSameWay() {
    assertEquals(
        List.of(new Extreme(1, Kind.HIGH, 1)), Extreme.of(new double[] {0, 1, 1, 1, 0, -1}));
    assertEquals(List.of(), Extreme.of(new double[] {0, 1, 1, 2}));
  }

  @Test
  void endsAndStraightCurvesDoNotTurn() {
    assertEquals(List.of(), Extreme.of(new double[] {3, 2, 1}));
    assertEquals(List.of(), Extreme.of(new double[] {1, 1, 1}));
    assertEquals(List.of(), Extreme.of(new double[0]));
  }
}
