package io.github.corenlpaffect.train.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CoreNlpPredictorsIT {

  @Test
  void coreNlpSentimentTellsGoodFromBad() throws IOException {
    CoreNlpSentiment sentiment = new CoreNlpSentiment();

    double good =
        sentiment.predict("A wonderful, moving film. I loved it.").product().get("valence");
    double bad = sentiment.predict("An awful, boring film. I hated it.").product().get("valence");

    assertTrue(good > 0.2, "good is " + good);
    assertTrue(bad < -0.2, "bad is " + bad);
    assertFalse(sentiment.predict("Fine.").product().containsKey("joy"));
    assertEquals(1.0, sentiment.predict("").product().get("neutral"));
  }

  @Test
  void theRichTierPredictsAsTheFastOneDoes() throws IOException {
    ModelPredictor rich = new ModelPredictor(SmallModel.withSeed(5), ModelPredictor.RICH_TIER);

    assertEquals(14, rich.predict("Anna did not like the rain in Paris.").product().size());
    assertEquals(1.0, rich.predict("").product().get("neutral"));
  }
}
