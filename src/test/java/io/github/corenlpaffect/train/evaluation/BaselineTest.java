package io.github.corenlpaffect.train.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final String AMOUNTS = "own/amounts";
  private static final String TOPIC = "own/topic";

  private final Corpus corpus =
      new Corpus(
          "own",
          "open",
          ImmutableList.of(
              Task.ofItsOwn(HeadSpec.regression(AMOUNTS, 0, 1, List.of("urgency", "noise"))),
              Task.ofItsOwn(HeadSpec.singleLabel(TOPIC, List.of("sport", "news")))),
          ImmutableList.of(
              text(new double[] {0.2, Double.NaN}, new double[] {0, 1}),
              text(new double[] {0.8, Double.NaN}, new double[] {0, 1}),
              text(new double[] {0.5, Double.NaN}, new double[] {1, 0})),
          ImmutableList.of(
              text(new double[] {0.1, 0.1}, new double[] {0, 1}),
              text(new double[] {0.9, 0.4}, new double[] {1, 0})),
          ImmutableList.of());

  private final Baseline baseline = new Baseline(corpus);

  @Test
  void predictsTheMeanOfTheTrainLabels() {
    ImmutableMap<String, double[]> heads = baseline.predict("whatever").heads();

    assertArrayEquals(new double[] {0.5, Double.NaN}, heads.get(AMOUNTS), 1e-12);
    assertArrayEquals(new double[] {1 / 3.0, 2 / 3.0}, heads.get(TOPIC), 1e-12);
  }

  @Test
  void itsFiguresAreThoseOfTheMajority() {
    List<Figure> figures = Evaluation.figures(corpus, baseline.predict(corpus.dev()));

    Figure accuracy =
        figures.stream().filter(f -> f.metric().equals("accuracy")).findFirst().orElseThrow();
    assertEquals(0.5, accuracy.head().getAsDouble());
  }

  private static LabelledText text(double[] amounts, double[] topic) {
    return new LabelledText("", "", ImmutableMap.of(AMOUNTS, amounts, TOPIC, topic));
  }
}
