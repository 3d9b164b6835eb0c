package io.github.corenlpaffect.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds a model to the bars of the behaviour suite and writes {@code target/behaviour.md}. */
class BehaviourIT {

  @Test
  void everyCapabilityReachesItsBar() throws IOException {
    List<Score> scores = Suite.run(ModelUnderTest.named()).scores();
    Report.publish("behaviour.md", Score.table(scores));
    assertEquals(List.of(), Bars.read().complaints(scores));
  }
}
