package io.github.corenlpaffect.train;

import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.ProductOutputs;
import io.github.corenlpaffect.model.linear.Vectors;

/**
 * Holds the product's outputs to those of the model that training began with, so that it learns new
 * tasks without forgetting what it knew (Li and Hoiem 2016): the old outputs are soft labels.
 */
final class ProductAnchor {
  private static final int CLASSES = Sentiment.values().length;

  private ProductAnchor() {}

  /**
   * Adds the gradient of the loss.
   *
   * @param anchor the old raw outputs; without any nothing is held
   * @param raw the new ones
   * @param gradient what the gradient of {@code raw} is added to
   */
  static void add(float[] anchor, double weight, float[] raw, float[] gradient) {
    if (anchor.length == 0) {
      return;
    }
    for (int i = 0; i < Emotion.values().length; i++) {
      addLogistic(ProductOutputs.EMOTIONS + i, anchor, weight, raw, gradient);
    }
    double[] old = HeadOutputs.softmax(anchor, ProductOutputs.SENTIMENTS, CLASSES);
    double[] now = HeadOutputs.softmax(raw, ProductOutputs.SENTIMENTS, CLASSES);
    for (int i = 0; i < CLASSES; i++) {
      gradient[ProductOutputs.SENTIMENTS + i] += (float) (weight * (now[i] - old[i]));
    }
    addLogistic(ProductOutputs.VALENCE_SHIFT, anchor, weight, raw, gradient);
    addLogistic(ProductOutputs.VALENCE_ERROR, anchor, weight, raw, gradient);
    addLogistic(ProductOutputs.EMOTIONS_ERROR, anchor, weight, raw, gradient);
  }

  private static void addLogistic(
      int output, float[] anchor, double weight, float[] raw, float[] gradient) {
    double difference = Vectors.sigmoid(raw[output]) - Vectors.sigmoid(anchor[output]);
    gradient[output] += (float) (weight * difference);
  }
}
