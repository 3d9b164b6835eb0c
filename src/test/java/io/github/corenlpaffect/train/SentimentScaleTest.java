package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.ProductOutputs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentimentScaleTest {
  private static final SentimentScale SCALE =
      new SentimentScale(ImmutableList.of(1.0, 2.0, 3.0, 5.0, 9.0));
  private static final List<Task> TASKS =
      List.of(
          Task.of(
              HeadSpec.regression("posts", 1, 9, List.of("arousal", "valence")),
              Scale.MONOTONE,
              Map.of("valence", "valence")),
          Task.ofOutputs(HeadSpec.regression("ranks", 0, 1, List.of("joy")), Scale.MONOTONE));

  @Test
  void eachOfTheFiveValencesIsOneClass() {
    for (Sentiment sentiment : Sentiment.values()) {
      double[] expected = new double[5];
      expected[sentiment.ordinal()] = 1;
      double valence = SCALE.valences().get(sentiment.ordinal());
      assertArrayEquals(expected, SCALE.probabilities(valence), 1e-12);
    }
  }

  @Test
  void betweenTwoOfThemATextIsOfBothInProportion() {
    assertArrayEquals(new double[] {0, 0, .75, .25, 0}, SCALE.probabilities(3.5), 1e-12);
    assertArrayEquals(new double[] {0, 0, 0, .5, .5}, SCALE.probabilities(7), 1e-12);
  }

  @Test
  void beyondTheOutermostATextIsOfTheOutermostClass() {
    assertArrayEquals(new double[] {1, 0, 0, 0, 0}, SCALE.probabilities(0.5), 1e-12);
    assertArrayEquals(new double[] {0, 0, 0, 0, 1}, SCALE.probabilities(9.5), 1e-12);
  }

  @Test
  void valencesThatCannotStandForFiveClassesAreRefused() {
    assertProblem("[3.0, 4.0] are not five rising valences", "posts", 3.0, 4.0);
    assertProblem("are not five rising valences", "posts", 1.0, 2.0, 2.0, 3.0, 4.0);
    assertProblem("are not within 1.0 and 9.0", "posts", 0.0, 2.0, 3.0, 4.0, 5.0);
  }

  @Test
  void aTaskWithoutAValenceIsRefusedWithThoseThatHaveOne() {
    for (String name : List.of("ranks", "news")) {
      assertProblem("sentimentAt." + name + ": no such task", name, 1.0, 2.0, 3.0, 4.0, 5.0);
      assertProblem("they have [posts]", name, 1.0, 2.0, 3.0, 4.0, 5.0);
    }
  }

  @Test
  void theClassesLearnFromAValenceWhatItsExpectationCannotTell() {
    float[] raw = learnt(Optional.of(SCALE), 3);
    assertEquals(1, HeadOutputs.softmax(raw, ProductOutputs.SENTIMENTS, 5)[2], .1);

    float[] without = learnt(Optional.empty(), 3);
    assertEquals(.2, HeadOutputs.softmax(without, ProductOutputs.SENTIMENTS, 5)[2], .1);
  }

  @Test
  void aMissingValenceTeachesNothing() {
    float[] raw = learnt(Optional.of(SCALE), Double.NaN);
    assertArrayEquals(new float[ProductOutputs.COUNT], raw);
  }

  /** The raw outputs after some steps towards a text with this valence. */
  private static float[] learnt(Optional<SentimentScale> scale, double valence) {
    ProductLink link = ProductLink.of(TASKS.get(0), scale);
    List<double[]> shares = ProductShares.of(Map.of(), List.of("posts"));
    ProductLoss loss = new ProductLoss(List.of(link), shares, 1);
    Label label = new Label(0, new double[] {4, valence});
    float[] raw = new float[ProductOutputs.COUNT];
    for (int step = 0; step < 200; step++) {
      float[] gradient = new float[raw.length];
      loss.add(label, 1, raw, gradient, new Gradient(loss.maps()));
      for (int i = 0; i < raw.length; i++) {
        raw[i] -= gradient[i] / 4;
      }
    }
    return raw;
  }

  private static void assertProblem(String part, String name, Double... valences) {
    Map<String, ImmutableList<Double>> named =
        ImmutableMap.of(name, ImmutableList.copyOf(valences));
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> SentimentScale.of(named, TASKS));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }
}
