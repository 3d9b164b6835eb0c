package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.ProductOutputs;
import io.github.corenlpaffect.model.linear.Vectors;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The loss of the product's outputs: what the labels of every corpus say about the one shared
 * scale. Amounts on the absolute scale are targets as they are; one that was rounded says only that
 * the amount lies nearer to it than to its neighbours. All other labels are compared through a map
 * of their own, a logistic function of the output's logit with a positive slope: smooth, strictly
 * increasing, and learnt with the model. Its weights begin, and are held, near the map on which
 * "yes" is as likely as "no" at a low amount; where labels are amounts, hardly so.
 */
final class ProductLoss {
  private static final double LOW_AMOUNT = 1.0 / 3;
  private static final double FIRST_OFFSET = -logit(LOW_AMOUNT);
  private static final double HOLD_OF_YES = 0.3;
  private static final double HOLD_OF_AMOUNTS = 0.01;
  private static final int SLOPE = 0;
  private static final int OFFSET = 1;

  /** Where the share, and the map, of the valence stands, behind those of the emotions. */
  static final int VALENCE = Emotion.values().length;

  /** Where the share of the sentiment stands. */
  static final int SENTIMENT = VALENCE + 1;

  private static final int MAPS = VALENCE + 1;
  private static final int CLASSES = Sentiment.values().length;
  private static final ImmutableList<int[]> EACH_CLASS =
      IntStream.range(0, CLASSES)
          .mapToObj(i -> new int[] {i})
          .collect(ImmutableList.toImmutableList());

  private final ImmutableList<ProductLink> links;
  private final ImmutableList<double[]> shares;
  private final double denialWeight;
  private final Parameter maps;

  /**
   * The loss for tasks in their order.
   *
   * @param shares how much of its weight each task has for each {@link Emotion}, for the valence
   *     and for the sentiment
   * @param denialWeight how much of its weight a label has that denies all emotions
   */
  ProductLoss(List<ProductLink> links, List<double[]> shares, double denialWeight) {
    this.links = ImmutableList.copyOf(links);
    this.shares = ImmutableList.copyOf(shares);
    this.denialWeight = denialWeight;
    maps = Parameter.zeros("product.maps", links.size() * MAPS, 2);
    for (int map = 0; map < links.size() * MAPS; map++) {
      maps.row(map)[OFFSET] = map % MAPS == VALENCE ? 0 : (float) FIRST_OFFSET;
    }
  }

  /** The maps' weights: the logarithm of the slope and the offset, a row each. */
  Parameter maps() {
    return maps;
  }

  /**
   * Adds the gradient of the loss for one task of a text.
   *
   * @param taskWeight the weight of the task
   * @param raw the product's raw outputs
   * @param gradient what their gradient is added to
   * @param mapsGradient what the gradient of the maps is added to
   * @return the loss
   */
  double add(Label label, double taskWeight, float[] raw, float[] gradient, Gradient mapsGradient) {
    ProductLink link = links.get(label.task());
    if (link.denies(label.values())) {
      return denial(taskWeight * denialWeight, raw, gradient);
    }
    double[] shares = this.shares.get(label.task());
    double loss = 0;
    if (!link.emotions().isEmpty()) {
      loss += emotions(link, label, taskWeight, raw, gradient, mapsGradient);
    }
    if (link.valence() != ProductLink.ABSENT) {
      double weight = taskWeight * shares[VALENCE];
      loss += valence(link, label, weight, raw, gradient, mapsGradient);
      loss += sentimentOfValence(link, label, taskWeight * shares[SENTIMENT], raw, gradient);
    }
    if (!link.sentiments().isEmpty()) {
      double weight = taskWeight * shares[SENTIMENT];
      loss += sentiment(link.sentiments(), label.values(), weight, raw, gradient);
    }
    return loss;
  }

  private double emotions(
      ProductLink link,
      Label label,
      double taskWeight,
      float[] raw,
      float[] gradient,
      Gradient mapsGradient) {
    double loss = 0;
    double error = 0;
    int known = 0;
    for (ProductLink.EmotionLabels emotion : link.emotions()) {
      double target = link.emotion(emotion, label.values());
      if (!Double.isNaN(target)) {
        int output = ProductOutputs.EMOTIONS + emotion.emotion().ordinal();
        double weight = taskWeight * shares.get(label.task())[emotion.emotion().ordinal()];
        int map = label.task() * MAPS + emotion.emotion().ordinal();
        double logit = raw[output];
        if (link.isAbsolute()) {
          double amount = Vectors.sigmoid(logit);
          double nearest = link.nearest(amount, target);
          gradient[output] += (float) (weight * (amount - nearest));
          loss += weight * divergence(amount, nearest);
          error += Math.abs(amount - target);
          known++;
        } else {
          double hold = link.isOfAmounts() ? HOLD_OF_AMOUNTS : HOLD_OF_YES;
          double[] mapped = mapped(map, logit, target, hold, weight, mapsGradient);
          gradient[output] += (float) mapped[0];
          loss += mapped[1];
        }
      }
    }
    if (known > 0) {
      addError(ProductOutputs.EMOTIONS_ERROR, error / known, taskWeight, raw, gradient);
    }
    return loss;
  }

  private static double denial(double weight, float[] raw, float[] gradient) {
    double loss = 0;
    double error = 0;
    for (int i = 0; i < Emotion.values().length; i++) {
      double p = Vectors.sigmoid(raw[ProductOutputs.EMOTIONS + i]);
      gradient[ProductOutputs.EMOTIONS + i] += (float) (weight * p);
      loss += weight * HeadLoss.crossEntropy(p, 0);
      error += p / Emotion.values().length;
    }
    addError(ProductOutputs.EMOTIONS_ERROR, error, weight, raw, gradient);
    return loss;
  }

  private double valence(
      ProductLink link,
      Label label,
      double weight,
      float[] raw,
      float[] gradient,
      Gradient mapsGradient) {
    double target = link.unit(label.values()[link.valence()]);
    if (Double.isNaN(target)) {
      return 0;
    }
    double[] probabilities = HeadOutputs.softmax(raw, ProductOutputs.SENTIMENTS, CLASSES);
    double expected = expectedValence(probabilities);
    double valence = ProductOutputs.valence(expected, raw[ProductOutputs.VALENCE_SHIFT]);
    double unit = Math.max(1e-4, Math.min(1 - 1e-4, (valence + 1) / 2));
    double slopeOfLogit = 1 / (unit * (1 - unit)) / 2;
    if (link.isAbsolute()) {
      double nearest = link.nearest(unit, target);
      double toValence = weight * (unit - nearest) * slopeOfLogit;
      valenceBackward(toValence, probabilities, expected, raw, gradient);
      addError(ProductOutputs.VALENCE_ERROR, Math.abs(unit - target), weight, raw, gradient);
      return weight * divergence(unit, nearest);
    }
    double[] mapped =
        mapped(
            label.task() * MAPS + VALENCE,
            logit(unit),
            target,
            HOLD_OF_AMOUNTS,
            weight,
            mapsGradient);
    valenceBackward(mapped[0] * slopeOfLogit, probabilities, expected, raw, gradient);
    return mapped[1];
  }

  private static void valenceBackward(
      double toValence, double[] probabilities, double expected, float[] raw, float[] gradient) {
    for (Sentiment sentiment : Sentiment.values()) {
      int i = sentiment.ordinal();
      gradient[ProductOutputs.SENTIMENTS + i] +=
          (float) (toValence * probabilities[i] * (sentiment.valence() - expected));
    }
    double shift = Math.tanh(raw[ProductOutputs.VALENCE_SHIFT]);
    gradient[ProductOutputs.VALENCE_SHIFT] +=
        (float) (toValence * Affect.VALENCE_AGREEMENT * (1 - shift * shift));
  }

  /** The classes learn from a valence directly: of its expectation alone they cannot be told. */
  private static double sentimentOfValence(
      ProductLink link, Label label, double weight, float[] raw, float[] gradient) {
    double valence = label.values()[link.valence()];
    return Double.isNaN(valence)
        ? 0
        : link.sentimentScale()
            .map(scale -> scale.probabilities(valence))
            .map(classes -> sentiment(EACH_CLASS, classes, weight, raw, gradient))
            .orElse(0.0);
  }

  /**
   * The loss of the classes of sentiment.
   *
   * @param coveredBy for each value the classes that it covers
   * @param values how far the text is of these
   */
  private static double sentiment(
      List<int[]> coveredBy, double[] values, double weight, float[] raw, float[] gradient) {
    double[] probabilities = HeadOutputs.softmax(raw, ProductOutputs.SENTIMENTS, CLASSES);
    double loss = 0;
    double gold = 0;
    for (int label = 0; label < values.length; label++) {
      int[] covered = coveredBy.get(label);
      double sum = 1e-7;
      for (int i : covered) {
        sum += probabilities[i];
        gold += values[label] * Sentiment.values()[i].valence() / covered.length;
      }
      loss -= weight * values[label] * Math.log(sum);
      for (int i : covered) {
        gradient[ProductOutputs.SENTIMENTS + i] -=
            (float) (weight * values[label] * probabilities[i] / sum);
      }
    }
    for (int i = 0; i < CLASSES; i++) {
      gradient[ProductOutputs.SENTIMENTS + i] += (float) (weight * probabilities[i]);
    }
    if (values.length == CLASSES) {
      double valence =
          ProductOutputs.valence(expectedValence(probabilities), raw[ProductOutputs.VALENCE_SHIFT]);
      double error = Math.abs(valence - gold) / 2;
      addError(ProductOutputs.VALENCE_ERROR, error, weight, raw, gradient);
    }
    return loss;
  }

  /** The gradient of the logit, and the loss, of a label that is compared through its map. */
  private double[] mapped(
      int map, double logit, double target, double hold, double weight, Gradient mapsGradient) {
    double logSlope = maps.row(map)[SLOPE];
    double slope = Math.exp(logSlope);
    double offset = maps.row(map)[OFFSET];
    double moved = offset - (map % MAPS == VALENCE ? 0 : FIRST_OFFSET);
    double p = Vectors.sigmoid(slope * logit + offset);
    double toMapped = weight * (p - target);
    float[] gradient = mapsGradient.touch(map);
    gradient[SLOPE] += (float) (toMapped * slope * logit + weight * hold * logSlope);
    gradient[OFFSET] += (float) (toMapped + weight * hold * moved);
    double held = hold * (logSlope * logSlope + moved * moved) / 2;
    return new double[] {toMapped * slope, weight * (HeadLoss.crossEntropy(p, target) + held)};
  }

  /** The expected error learns from the error that was made; it is no part of the loss. */
  private static void addError(
      int output, double error, double weight, float[] raw, float[] gradient) {
    gradient[output] += (float) (weight * (Vectors.sigmoid(raw[output]) - error));
  }

  /** Of a predicted amount from its target: the cross-entropy beyond the least there can be. */
  private static double divergence(double amount, double target) {
    return HeadLoss.crossEntropy(amount, target) - HeadLoss.crossEntropy(target, target);
  }

  private static double expectedValence(double[] probabilities) {
    double expected = 0;
    for (Sentiment sentiment : Sentiment.values()) {
      expected += probabilities[sentiment.ordinal()] * sentiment.valence();
    }
    return expected;
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }
}
