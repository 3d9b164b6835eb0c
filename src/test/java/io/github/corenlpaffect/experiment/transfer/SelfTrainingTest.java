package io.github.corenlpaffect.experiment.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfTrainingTest {
  private static final List<String> TEXTS =
      List.of("I am happy.", "I am not happy!", "the sad", "happy happy happy", "not the sad");

  private final AffectModel model = SmallModel.withSeed(5);

  @Test
  void labelsAreWhatTheModelPredicts() throws IOException {
    SoftLabels labels = new SelfTraining(0, 1).labels(model, TEXTS);

    assertEquals(TEXTS.size(), labels.size());
    assertEquals(model.heads(), labels.heads());
    ModelPredictor predictor = new ModelPredictor(model, ModelPredictor.FAST_TIER);
    for (String text : TEXTS) {
      double[] topic = predictor.predict(text).heads().get("own/topic");
      double[] taught = labels.predictions(text).get("own/topic");
      for (int i = 0; i < topic.length; i++) {
        assertEquals(topic[i], taught[i], 1e-4, text);
      }
    }
  }

  @Test
  void textsOfWhichTheModelIsLessSureAreLeftOut() throws IOException {
    ModelPredictor predictor = new ModelPredictor(model, ModelPredictor.FAST_TIER);
    double[] rising =
        TEXTS.stream()
            .mapToDouble(text -> SelfTraining.confidence(predictor.affect(text)))
            .sorted()
            .toArray();

    SoftLabels labels = new SelfTraining(rising[3], 1).labels(model, TEXTS);

    assertEquals(2, labels.size());
    for (String text : TEXTS) {
      assertEquals(
          SelfTraining.confidence(predictor.affect(text)) >= rising[3],
          labels.of(text).isPresent(),
          text);
    }
    assertTrue(rising[2] < rising[3]);
  }
}
