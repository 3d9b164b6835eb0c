package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.ModelParts;
import io.github.corenlpaffect.model.ProductOutputs;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentimentTemperatureTest {
  private static final String TEXT = "I am not happy.";
  private static final int TEXTS = 1000;

  /** The class that the model holds half likely. */
  private static final Sentiment LIKELIEST = Sentiment.POSITIVE;

  @Test
  void theClassesBecomeAsSureAsTheLabelsOfDevAre() {
    for (double share : new double[] {0.4, 0.75}) {
      ModelParts fitted = fit(TEXTS, share);

      assertEquals(share, probability(fitted), 0.01);
    }
  }

  @Test
  void nothingButTheSentimentChanges() {
    ModelParts learnt = learnt(data(TEXTS, 0.75));

    float[] before = raw(learnt);
    float[] after = raw(fit(TEXTS, 0.75));

    for (int i = 0; i < ProductOutputs.COUNT; i++) {
      boolean sentiment = i >= ProductOutputs.SENTIMENTS && i < ProductOutputs.VALENCE_SHIFT;
      assertTrue(sentiment ? before[i] != after[i] : before[i] == after[i], "output " + i);
    }
    assertArrayEquals(
        AffectModel.of(learnt).predictRawHeads(sentence()),
        AffectModel.of(fit(TEXTS, 0.75)).predictRawHeads(sentence()));
  }

  @Test
  void fewTextsChangeNothing() {
    TrainingData data = data(100, 0.75);
    ModelParts learnt = learnt(data);

    assertSame(learnt, SentimentTemperature.fit(learnt, data));
  }

  private static ModelParts fit(int texts, double share) {
    TrainingData data = data(texts, share);
    return SentimentTemperature.fit(learnt(data), data);
  }

  /** The small training set, with one text on dev whose label is the model's own that often. */
  private static TrainingData data(int texts, double share) {
    TrainingOptions options = SmallTraining.options();
    try (Workers workers = new Workers(1)) {
      TrainingData small = SmallTraining.data(options, workers);
      List<LabelledText> dev = new ArrayList<>();
      for (int i = 0; i < texts; i++) {
        double[] label = new double[Sentiment.values().length];
        label[
                i < share * texts
                    ? LIKELIEST.ordinal()
                    : (LIKELIEST.ordinal() + 1 + i % 4) % label.length] =
            1;
        dev.add(new LabelledText("" + i, TEXT, ImmutableMap.of("five", label)));
      }
      Corpus corpus =
          new Corpus(
              "small",
              "open",
              small.tasks(),
              ImmutableList.of(),
              ImmutableList.copyOf(dev),
              ImmutableList.of());
      return new TrainingData(
          small.tasks(),
          small.base(),
          small.weights(),
          small.productShares(),
          small.sentimentScales(),
          small.teaching(),
          small.words(),
          small.corpora(),
          ImmutableList.of(corpus),
          small.description());
    }
  }

  private static ModelParts learnt(TrainingData data) {
    TrainingOptions options = SmallTraining.options();
    ModelParts parts =
        new Exporter(data, options, NetworkInTraining.random(data, options)).exportFinished();
    parts
            .network()
            .towers()
            .get(0)
            .product()
            .bias()[ProductOutputs.SENTIMENTS + LIKELIEST.ordinal()] =
        1.5f;
    return parts;
  }

  private static double probability(ModelParts parts) {
    return affect(parts).confidence().sentiment();
  }

  private static Affect affect(ModelParts parts) {
    return AffectModel.of(parts).predict(sentence());
  }

  private static float[] raw(ModelParts parts) {
    return AffectModel.of(parts).predictRawProduct(sentence());
  }

  private static CoreMap sentence() {
    return SentencePipeline.tokenizing().sentence(TEXT);
  }
}
