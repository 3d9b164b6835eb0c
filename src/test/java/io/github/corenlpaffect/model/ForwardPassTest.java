package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.feature.FeatureExtractor;
import io.github.corenlpaffect.feature.Mark;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.feature.Sentences;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.QuantizedMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model's answers, against the definition of the network written out plainly. */
class ForwardPassTest {
  private static final double EXACT = 1e-5;
  private static final String[] TEXTS = {
    "happy",
    "I am not happy",
    "I am NOT so happy and not sad today!!! #SoHappy :( @me https://example.org 42",
    "blorp not florping happy sad the the the"
  };

  private final ModelParts parts = SmallModel.parts(3);
  private final AffectModel model = AffectModel.of(parts);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theProductIsTheNetworksOutput(int text) {
    CoreMap sentence = Sentences.of(TEXTS[text]);
    double[] raw = layer(parts.network().towers().get(0).product(), hidden(sentence));
    Affect affect = model.predict(sentence);
    for (Emotion emotion : Emotion.values()) {
      assertEquals(
          sigmoid(raw[ProductOutputs.EMOTIONS + emotion.ordinal()]),
          affect.emotions().intensity(emotion),
          EXACT);
    }
    double[] classes = softmax(raw, ProductOutputs.SENTIMENTS, Sentiment.values().length);
    double expected = 0;
    for (Sentiment sentiment : Sentiment.values()) {
      double probability = classes[sentiment.ordinal()];
      assertEquals(probability, affect.sentimentDistribution().probability(sentiment), EXACT);
      expected += probability * sentiment.valence();
    }
    double shift = Affect.VALENCE_AGREEMENT * Math.tanh(raw[ProductOutputs.VALENCE_SHIFT]);
    assertEquals(Math.max(-1, Math.min(1, expected + shift)), affect.valence(), EXACT);
    assertEquals(
        Arrays.stream(classes).max().orElseThrow(), affect.confidence().sentiment(), EXACT);
    assertEquals(
        1 - sigmoid(raw[ProductOutputs.VALENCE_ERROR]), affect.confidence().valence(), EXACT);
    assertEquals(
        1 - sigmoid(raw[ProductOutputs.EMOTIONS_ERROR]), affect.confidence().emotions(), EXACT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theHeadsAreOnTheirOwnScales(int text) {
    CoreMap sentence = Sentences.of(TEXTS[text]);
    double[] raw = layer(parts.network().towers().get(0).heads(), hidden(sentence));
    var heads = model.predictHeads(sentence);
    assertArrayEquals(new double[] {sigmoid(raw[0])}, heads.get("own/urgency"), EXACT);
    assertArrayEquals(
        new double[] {
          sigmoid(raw[1]) + sigmoid(raw[2]) + sigmoid(raw[3]),
          sigmoid(raw[4]) + sigmoid(raw[5]) + sigmoid(raw[6])
        },
        heads.get("own/levels"),
        EXACT);
    assertArrayEquals(softmax(raw, 7, 3), heads.get("own/topic"), EXACT);
    assertArrayEquals(
        new double[] {sigmoid(raw[10]), sigmoid(raw[11])}, heads.get("own/tags"), EXACT);
    assertEquals(
        heads.get("own/urgency")[0],
        model.predict(sentence).extra().get("own/urgency").get("value"));
  }

  private double[] hidden(CoreMap sentence) {
    SentenceFeatures features = new SentenceFeatures();
    new FeatureExtractor(parts.vocabulary()).extract(sentence, features);
    double[] hidden =
        layer(parts.network().architecture().layers().get(0), pooled(states(features)));
    return Arrays.stream(hidden).map(x -> Math.max(0, x)).toArray();
  }

  private double[][] states(SentenceFeatures features) {
    ConvolutionEncoder encoder = (ConvolutionEncoder) parts.network().encoder();
    int width = encoder.stateWidth();
    int words = features.words();
    double[][] rows =
        IntStream.range(0, words).mapToObj(w -> row(features, w)).toArray(double[][]::new);
    double[][] states = new double[words][width];
    for (int word = 0; word < words; word++) {
      for (int i = 0; i < width; i++) {
        double fromBefore = word > 0 ? rows[word - 1][i] : 0;
        double fromAfter = word + 1 < words ? rows[word + 1][2 * width + i] : 0;
        states[word][i] =
            Math.max(
                0, encoder.filters().bias()[i] + fromBefore + rows[word][width + i] + fromAfter);
      }
    }
    return states;
  }

  private double[] row(SentenceFeatures features, int word) {
    ConvolutionEncoder encoder = (ConvolutionEncoder) parts.network().encoder();
    Matrix marks = encoder.words().marks();
    double[] sum = new double[marks.columns()];
    int[] rows = features.rows(word);
    boolean negated = (features.marks(word) & Mark.NEGATED.bit()) != 0;
    WordCodes words = parts.words();
    for (int row : rows) {
      addCode(words.codes(), row, words.expansion(), rows.length, sum);
      int second = Arrays.binarySearch(words.negatedRows(), row);
      if (negated && second >= 0) {
        addCode(words.negationCodes(), second, words.negationExpansion(), rows.length, sum);
      }
    }
    for (Mark mark : marks(features, word)) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] *= encoder.words().emphasis().row(mark.ordinal())[0];
      }
    }
    for (Mark mark : marks(features, word)) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += marks.row(mark.ordinal())[i];
      }
    }
    return sum;
  }

  private static List<Mark> marks(SentenceFeatures features, int word) {
    return Arrays.stream(Mark.values())
        .filter(mark -> (features.marks(word) & mark.bit()) != 0)
        .toList();
  }

  private static void addCode(
      QuantizedMatrix codes, int row, Matrix expansion, int shares, double[] sum) {
    for (int k = 0; k < codes.columns(); k++) {
      double code = codes.values().get(row * codes.columns() + k) * codes.scales()[row];
      for (int i = 0; i < sum.length; i++) {
        sum[i] += code * expansion.row(k)[i] / shares;
      }
    }
  }

  private double[] pooled(double[][] states) {
    Matrix queries = ((ConvolutionEncoder) parts.network().encoder()).pooling().queries();
    int width = queries.columns();
    double[] pooled = new double[4 * width];
    for (int i = 0; i < width; i++) {
      int element = i;
      pooled[i] = Arrays.stream(states).mapToDouble(s -> s[element]).max().orElseThrow();
      pooled[width + i] = Arrays.stream(states).mapToDouble(s -> s[element]).sum() / states.length;
    }
    for (int query = 0; query < Pooling.QUERIES; query++) {
      double[] scores = new double[states.length];
      for (int word = 0; word < states.length; word++) {
        for (int i = 0; i < width; i++) {
          scores[word] += states[word][i] * queries.row(query)[i];
        }
      }
      double[] weights = softmax(scores, 0, scores.length);
      for (int word = 0; word < states.length; word++) {
        for (int i = 0; i < width; i++) {
          pooled[(2 + query) * width + i] += weights[word] * states[word][i];
        }
      }
    }
    return pooled;
  }

  private static double[] layer(DenseLayer layer, double[] in) {
    double[] out = new double[layer.outputs()];
    for (int o = 0; o < out.length; o++) {
      out[o] = layer.bias()[o];
      for (int i = 0; i < in.length; i++) {
        out[o] += in[i] * layer.weights().row(i)[o];
      }
    }
    return out;
  }

  private static double[] softmax(double[] raw, int start, int length) {
    double[] e = IntStream.range(0, length).mapToDouble(i -> Math.exp(raw[start + i])).toArray();
    double sum = Arrays.stream(e).sum();
    return Arrays.stream(e).map(x -> x / sum).toArray();
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
