package io.github.corenlpaffect.train.evaluation.domain;

import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.metric.ConfusionMatrix;
import io.github.corenlpaffect.metric.Correlation;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.evaluation.Prediction;
import java.util.Arrays;
import java.util.OptionalDouble;

/** What is compared on the texts of a domain, as one number for each text. */
public enum DomainMeasure {
  /** Pearson's r of the valence. */
  VALENCE("Pearson, valence") {
    @Override
    OptionalDouble gold(HeadSpec head, double[] values) {
      double valence = values[head.labels().indexOf("valence")];
      return Double.isNaN(valence) ? OptionalDouble.empty() : OptionalDouble.of(valence);
    }

    @Override
    double predicted(Prediction prediction) {
      return prediction.valence();
    }

    @Override
    double of(double[] gold, double[] predicted) {
      return Correlation.pearson(gold, predicted);
    }
  },

  /** The mean recall of negative, neutral and positive, of those that occur. */
  POLARITY("macro-recall, three classes") {
    @Override
    OptionalDouble gold(HeadSpec head, double[] values) {
      return PolarityMapping.ofHead(head.name()).of(head.labels(), values).stream()
          .mapToDouble(Polarity::ordinal)
          .findFirst();
    }

    @Override
    double predicted(Prediction prediction) {
      double negative = prediction.negative();
      double positive = prediction.positive();
      if (prediction.neutral() >= Math.max(negative, positive)) {
        return Polarity.NEUTRAL.ordinal();
      }
      return (negative >= positive ? Polarity.NEGATIVE : Polarity.POSITIVE).ordinal();
    }

    @Override
    double of(double[] gold, double[] predicted) {
      return ConfusionMatrix.of(classes(gold), classes(predicted), Polarity.values().length)
          .macroRecall();
    }

    private int[] classes(double[] values) {
      return Arrays.stream(values).mapToInt(value -> (int) value).toArray();
    }
  };

  private final String label;

  DomainMeasure(String label) {
    this.label = label;
  }

  /** What a table calls it. */
  public String label() {
    return label;
  }

  /** The gold number of a text, if it carries the head's labels and they tell. */
  OptionalDouble gold(HeadSpec head, LabelledText text) {
    double[] values = text.labels().get(head.name());
    return values == null ? OptionalDouble.empty() : gold(head, values);
  }

  abstract OptionalDouble gold(HeadSpec head, double[] values);

  /** The number of a prediction of sentiment. */
  abstract double predicted(Prediction prediction);

  /** The measure; NaN where the gold numbers leave it undefined. */
  abstract double of(double[] gold, double[] predicted);
}
