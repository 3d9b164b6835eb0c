package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.architecture.ArchitectureKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares the gradients with differences of the loss, weight by weight. */
class GradientTest {
  private static final float STEP = 2e-3f;
  private static final double TOLERANCE = 2e-3;

  private final Workers workers = new Workers(1);
  private TrainingOptions options;
  private TrainingData data;
  private NetworkInTraining network;
  private BatchRows rows;
  private List<Example> examples;

  @AfterEach
  void stop() {
    workers.close();
  }

  @Test
  void everyGradientOfTheConvolutionIsTheSlopeOfTheLoss() {
    compareAll("train.encoder", "convolution");
  }

  @Test
  void everyGradientOfTheGatedEncoderIsTheSlopeOfTheLoss() {
    compareAll("train.encoder", "gated", "train.cells", "4");
  }

  @Test
  void everyGradientOfClassesThatLearnFromAValenceIsTheSlopeOfTheLoss() {
    compareAll("sentimentAt.valence", "-0.9 -0.4 0 0.4 0.9");
  }

  @ParameterizedTest
  @EnumSource(ArchitectureKind.class)
  void everyGradientOfAnArchitectureIsTheSlopeOfTheLoss(ArchitectureKind kind) {
    compareAll("train.architecture", kind.label(), "train.encoder", "gated", "train.cells", "4");
  }

  private void compareAll(String... chosen) {
    options = SmallTraining.options(chosen);
    data = SmallTraining.data(options, workers);
    network = NetworkInTraining.random(data, options);
    rows = network.words().newBatch();
    examples = data.corpora().get(0).examples();
    ImmutableList<Parameter> parameters = network.parameters();
    parameters.forEach(GradientTest::moveOffKinks);
    List<double[]> gradients = gradients();
    int checked = 0;
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      checked += compare(parameter, gradients.get(i));
    }
    assertTrue(checked > 400, checked + " weights had a gradient");
  }

  /** A word of which nothing is known has states of exactly 0, where rectification has no slope. */
  private static void moveOffKinks(Parameter parameter) {
    int columns = parameter.matrix().columns();
    for (int i = 0; i < size(parameter); i++) {
      parameter.row(i / columns)[i % columns] += (float) (0.1 * Noise.gaussian(7, i));
    }
  }

  private static int size(Parameter parameter) {
    return parameter.matrix().rows() * parameter.matrix().columns();
  }

  private int compare(Parameter parameter, double[] gradient) {
    int checked = 0;
    int columns = parameter.matrix().columns();
    for (int i = 0; i < size(parameter); i += 3) {
      if (isOfExpectedError(parameter, i)) {
        continue;
      }
      float[] row = parameter.row(i / columns);
      float before = row[i % columns];
      row[i % columns] = before + STEP;
      double above = loss();
      row[i % columns] = before - STEP;
      double below = loss();
      row[i % columns] = before;
      double slope = nearestSlope(gradient[i], below, loss(), above);
      assertEquals(slope, gradient[i], TOLERANCE + 0.02 * Math.abs(slope), parameter.name() + i);
      checked += gradient[i] == 0 ? 0 : 1;
    }
    return checked;
  }

  /** Where rectification bends the loss within a step, the slope on the other side counts. */
  private static double nearestSlope(double gradient, double below, double here, double above) {
    return DoubleStream.of(
            (above - below) / (2 * STEP), (above - here) / STEP, (here - below) / STEP)
        .boxed()
        .min(Comparator.comparingDouble(slope -> Math.abs(slope - gradient)))
        .orElseThrow();
  }

  /** The expected errors learn from the errors, not from the loss. */
  private boolean isOfExpectedError(Parameter parameter, int weight) {
    return network.towers().stream()
        .filter(tower -> tower.product().parameters().contains(parameter))
        .anyMatch(tower -> weight % parameter.matrix().columns() >= tower.tower().predictions());
  }

  private double loss() {
    Shard shard = shard();
    double sum = 0;
    for (Example example : examples) {
      shard.learn(example, example.plain(), 1, 0);
    }
    for (int task = 0; task < data.tasks().size(); task++) {
      sum += shard.losses().sum(task) * data.weight(task);
    }
    return sum;
  }

  private List<double[]> gradients() {
    Shard shard = shard();
    for (Example example : examples) {
      shard.learn(example, example.plain(), 1, 0);
    }
    rows.backward(0, rows.entries(), shard.rowGradients().values(), Dropouts.NONE, shard.words());
    List<double[]> gradients = new ArrayList<>();
    for (Gradient gradient : shard.gradients()) {
      int columns = gradient.parameter().matrix().columns();
      double[] values = new double[size(gradient.parameter())];
      for (int i = 0; i < values.length; i++) {
        values[i] = gradient.row(i / columns)[i % columns];
      }
      gradients.add(values);
    }
    return gradients;
  }

  private Shard shard() {
    TaskStops stops = new TaskStops(data.tasks().size(), 0);
    GroupBalance balance = new GroupBalance(data, options, network);
    Shard shard = new Shard(data, options, network, rows, balance, stops);
    rows.clear();
    examples.forEach(example -> rows.collect(example.plain()));
    rows.forward(0, rows.entries(), Dropouts.NONE);
    shard.begin();
    return shard;
  }
}
