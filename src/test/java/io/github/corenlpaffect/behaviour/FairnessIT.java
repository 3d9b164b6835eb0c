package io.github.corenlpaffect.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds a model to the bars of fairness and writes {@code target/fairness.md}. */
class FairnessIT {

  @Test
  void noDimensionIsAboveItsBars() throws IOException {
    Fairness fairness = Fairness.run(ModelUnderTest.named());
    Report.publish("fairness.md", fairness.tables());
    assertEquals(List.of(), fairness.complaints());
  }
}
