package io.github.corenlpaffect.train.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ModelPredictorTest {
  private final AffectModel model = SmallModel.withSeed(5);

  @Test
  void predictsEveryHeadAndEverythingThatTheProductShows() throws IOException {
    Prediction prediction = predictor().predict("I am not happy. The sad user!");

    assertEquals(
        ImmutableSet.of("own/urgency", "own/levels", "own/topic", "own/tags"),
        prediction.heads().keySet());
    assertEquals(8 + 1 + 5, prediction.product().size());
    assertTrue(Math.abs(prediction.product().get("valence")) <= 1);
  }

  @Test
  void aTextWithoutWordsIsNeutral() throws IOException {
    for (String text : new String[] {"", " \n\t", "\u200b"}) {
      Prediction prediction = predictor().predict(text);

      assertEquals(1.0, prediction.product().get("neutral"), "of \"" + text + "\"");
      assertEquals(4, prediction.heads().size());
    }
  }

  private ModelPredictor predictor() throws IOException {
    return new ModelPredictor(model, ModelPredictor.FAST_TIER);
  }
}
