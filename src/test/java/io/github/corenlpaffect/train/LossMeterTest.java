package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LossMeterTest {
  private static final int FIVE = 5;

  @Test
  void theLeastLossIsTheEntropyOfTheLabels() {
    HeadSpec amount = HeadSpec.regression("amount", -1, 1, List.of("a", "b"));
    HeadSpec classes = HeadSpec.singleLabel("classes", List.of("a", "b", "c"));
    HeadSpec levels = HeadSpec.ordinal("levels", 0, 3, List.of("a"));

    assertEquals(Math.log(2), LeastLoss.of(amount, new double[] {0, Double.NaN}), 1e-9);
    assertEquals(0, LeastLoss.of(amount, new double[] {1, -1}), 1e-5);
    assertEquals(Math.log(2), LeastLoss.of(classes, new double[] {0.5, 0, 0.5}), 1e-9);
    assertEquals(0, LeastLoss.of(levels, new double[] {2}));
  }

  @Test
  void agreesWithTheModelThatIsExported() {
    TrainingOptions options = SmallTraining.options();
    try (Workers workers = new Workers(2)) {
      TrainingData data = SmallTraining.data(options, workers);
      NetworkInTraining network = NetworkInTraining.random(data, options);
      List<Example> examples = data.corpora().get(0).examples();
      TaskLosses losses = new LossMeter(data, network, workers).of(examples);

      AffectModel model = AffectModel.of(new Exporter(data, options, network).export());
      double happy = logarithm(model, data, "I am happy.", 4);
      double unheard = logarithm(model, data, "unheardof", 2);
      // The exported model's words are rounded to bytes.
      assertEquals(-(happy + unheard) / 2, losses.mean(FIVE), 0.02);
    }
  }

  @Test
  void manyTextsAreMeasuredAsFewAre() {
    TrainingOptions options = SmallTraining.options();
    try (Workers workers = new Workers(2)) {
      TrainingData data = SmallTraining.data(options, workers);
      NetworkInTraining network = NetworkInTraining.random(data, options);
      List<Example> few = data.corpora().get(0).examples();
      List<Example> many =
          IntStream.range(0, 500).mapToObj(i -> few).flatMap(List::stream).toList();
      LossMeter meter = new LossMeter(data, network, workers);

      double ofFew = meter.of(few).mean(FIVE);
      assertTrue(ofFew > 0);
      assertEquals(ofFew, meter.of(many).mean(FIVE), 1e-9);
    }
  }

  private static double logarithm(AffectModel model, TrainingData data, String text, int label) {
    float[] raw = model.predictRawHeads(SentencePipeline.tokenizing().sentence(text));
    int offset = HeadOutputs.offsets(data.heads())[FIVE];
    return Math.log(HeadOutputs.softmax(raw, offset, 5)[label]);
  }
}
