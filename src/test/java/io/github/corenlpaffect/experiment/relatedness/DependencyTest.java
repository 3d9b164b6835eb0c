package io.github.corenlpaffect.experiment.relatedness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class DependencyTest {
  private static final int TEXTS = 400;

  private final Random random = new Random(3);
  private final SimpleMatrix known = normal();
  private final SimpleMatrix hidden = normal();

  /** Of y = known + hidden, each of variance 1, either explains one half. */
  private final SimpleMatrix labels = known.plus(hidden);

  @Test
  void anotherTaskAddsTheHalfThatItsModelAloneKnows() {
    Dependency dependency = new Dependency(known, labels);

    assertEquals(0.5, dependency.alone(), 0.06);
    assertEquals(0.5, dependency.gain(hidden), 0.06);
  }

  @Test
  void whatIsKnownAlreadyAddsNothing() {
    Dependency dependency = new Dependency(known, labels);

    assertEquals(0, dependency.gain(known.scale(-2)), 0.005);
  }

  @Test
  void whatHasNothingToDoWithTheTaskAddsNothing() {
    Dependency dependency = new Dependency(known, labels);

    assertEquals(0, dependency.gain(normal()), 0.01);
  }

  @Test
  void aModelThatKnowsItsTaskIsToldFromOneThatDoesNot() {
    assertEquals(1.0 / 300, new Dependency(known, labels).chance(), 1e-12);
    assertTrue(new Dependency(normal(), labels).chance() > OwnKnowledge.CHANCE);
  }

  @Test
  void labelsThatDoNotVaryTellNothing() {
    Dependency dependency = new Dependency(known, new SimpleMatrix(TEXTS, 1).plus(3));

    assertTrue(Double.isNaN(dependency.alone()));
    assertEquals(1, dependency.chance());
  }

  @Test
  void aTextCountsForTheLabelsThatItHas() {
    SimpleMatrix half = labels.concatColumns(labels);
    for (int text = 0; text < TEXTS; text += 2) {
      half.set(text, 1, Double.NaN);
    }

    assertEquals(0.5, new Dependency(known, half).alone(), 0.06);
  }

  private SimpleMatrix normal() {
    SimpleMatrix column = new SimpleMatrix(TEXTS, 1);
    for (int i = 0; i < TEXTS; i++) {
      column.set(i, random.nextGaussian());
    }
    return column;
  }
}
