package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightAverageTest {
  private final Parameter weights = Parameter.zeros("weights", 1, 2);
  private final WeightAverage average = new WeightAverage(List.of(weights));

  @Test
  void theMeanTakesThePlaceOfTheWeightsForAWhile() {
    addStep(1, 10);
    addStep(2, 40);
    average.putIn();
    assertArrayEquals(new float[] {1.5f, 25}, weights.row(0));
    average.takeOut();
    assertArrayEquals(new float[] {2, 40}, weights.row(0));
  }

  @Test
  void everyMeanIsOfItsOwnSteps() {
    addStep(100, 100);
    average.putIn();
    average.takeOut();
    addStep(3, 4);
    average.putIn();
    assertArrayEquals(new float[] {3, 4}, weights.row(0));
  }

  private void addStep(float first, float second) {
    weights.row(0)[0] = first;
    weights.row(0)[1] = second;
    average.add();
  }
}
