package io.github.corenlpaffect.train;

import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.ModelParts;
import io.github.corenlpaffect.model.Network;
import io.github.corenlpaffect.model.ProductOutputs;
import io.github.corenlpaffect.model.architecture.Tower;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Temperature scaling of the product's classes of sentiment (Guo, Pleiss, Sun and Weinberger, "On
 * Calibration of Modern Neural Networks", 2017): one number that all their logits are divided by,
 * the one under which the dev texts' labels are likeliest. A student of averaged teachers is less
 * sure than it might be. No class changes that was the most probable.
 *
 * <p>Tasks count by their weights and their shares for the product's sentiment, however many texts
 * they have.
 */
final class SentimentTemperature {
  /** With fewer labelled dev texts the classes stay as they were learnt. */
  private static final int LEAST_TEXTS = 500;

  private static final double LOWEST = 0.5;
  private static final double HIGHEST = 2;
  private static final int STEPS = 40;
  private static final int CLASSES = Sentiment.values().length;

  private final List<Judged> judged = new ArrayList<>();

  /** What the model says of a text, which classes its label covers, and what that counts. */
  private record Judged(float[] raw, int[] covered, double weight) {}

  private SentimentTemperature() {}

  /** The model at the temperature that fits its training's dev texts. */
  static ModelParts fit(ModelParts parts, TrainingData data) {
    SentimentTemperature temperature = new SentimentTemperature();
    AffectModel model = AffectModel.of(parts);
    for (int task = 0; task < data.tasks().size(); task++) {
      temperature.judge(model, data, task);
    }
    return temperature.judged.size() < LEAST_TEXTS
        ? parts
        : divided(parts, (float) temperature.best());
  }

  private void judge(AffectModel model, TrainingData data, int task) {
    ProductLink link = ProductLink.of(data.tasks().get(task), Optional.empty());
    double weight = data.weight(task) * data.productShares().get(task)[ProductLoss.SENTIMENT];
    if (link.sentiments().isEmpty() || weight == 0) {
      return;
    }
    String head = link.head().name();
    List<LabelledText> labelled =
        data.dev().stream()
            .flatMap(corpus -> corpus.dev().stream())
            .filter(text -> text.labels().containsKey(head))
            .toList();
    SentencePipeline pipeline = SentencePipeline.tokenizing();
    for (LabelledText text : labelled) {
      float[] raw = model.predictRawProduct(pipeline.sentence(text.text()));
      int[] covered = link.sentiments().get(HeadOutputs.largest(text.labels().get(head)));
      judged.add(new Judged(raw, covered, weight / labelled.size()));
    }
  }

  /** By ternary search: the loss falls to its least and rises behind it. */
  private double best() {
    double low = LOWEST;
    double high = HIGHEST;
    for (int step = 0; step < STEPS; step++) {
      double lower = low + (high - low) / 3;
      double higher = high - (high - low) / 3;
      if (loss(lower) < loss(higher)) {
        high = higher;
      } else {
        low = lower;
      }
    }
    return (low + high) / 2;
  }

  private double loss(double temperature) {
    double loss = 0;
    float[] scaled = new float[CLASSES];
    for (Judged text : judged) {
      for (int i = 0; i < CLASSES; i++) {
        scaled[i] = (float) (text.raw[ProductOutputs.SENTIMENTS + i] / temperature);
      }
      double[] probabilities = HeadOutputs.softmax(scaled, 0, CLASSES);
      double covered = 0;
      for (int i : text.covered) {
        covered += probabilities[i];
      }
      loss -= text.weight * Math.log(Math.max(Double.MIN_NORMAL, covered));
    }
    return loss;
  }

  private static ModelParts divided(ModelParts parts, float temperature) {
    Network learnt = parts.network();
    List<Tower> towers =
        learnt.towers().stream().map(tower -> divided(tower, temperature)).toList();
    return parts.withNetwork(new Network(learnt.encoder(), learnt.architecture(), towers));
  }

  private static Tower divided(Tower tower, float temperature) {
    DenseLayer product = tower.product().copy();
    for (int output = 0; output < product.outputs(); output++) {
      int i = tower.productPlaces().get(output) - ProductOutputs.SENTIMENTS;
      if (i >= 0 && i < CLASSES) {
        product.bias()[output] /= temperature;
        for (float[] weights : product.weights().values()) {
          weights[output] /= temperature;
        }
      }
    }
    return tower.withLayers(tower.heads(), product);
  }
}
