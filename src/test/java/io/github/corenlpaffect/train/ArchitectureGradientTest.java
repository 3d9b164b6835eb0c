package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.Network;
import io.github.corenlpaffect.model.Scratch;
import io.github.corenlpaffect.model.architecture.ArchitectureKind;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares the gradients of every architecture with central differences in double precision, of a
 * random linear function of the towers' vectors.
 */
class ArchitectureGradientTest {
  private static final double STEP = 1e-6;
  private static final double RELATIVE_ERROR = 1e-4;

  private final Workers workers = new Workers(1);
  private NetworkInTraining training;
  private Network network;
  private DoubleCalculus calculus;
  private NetworkGradients gradients;
  private SentenceGradient sentence;
  private List<Tape.Node> vectors;

  @AfterEach
  void stop() {
    workers.close();
  }

  @ParameterizedTest
  @EnumSource(ArchitectureKind.class)
  void gradientsOfWeightsAreDifferencesInDoublePrecision(ArchitectureKind kind) {
    learn(kind);
    for (DenseLayer layer : network.architecture().layers()) {
      compare(gradients.layer(layer).gradients().get(0), calculus.of(layer.weights()));
      compare(gradients.layer(layer).gradients().get(1), new double[][] {calculus.bias(layer)});
    }
    for (Matrix table : network.architecture().tables()) {
      for (int row = 0; row < table.rows(); row++) {
        double[] place = calculus.of(table)[row];
        double[] analytic = DoubleCalculus.doubles(gradients.row(table, row));
        assertClose(analytic, differences(place), "row " + row + " of a table");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ArchitectureKind.class)
  void gradientsOfTheSentenceAreDifferencesInDoublePrecision(ArchitectureKind kind) {
    learn(kind);
    assertClose(
        DoubleCalculus.doubles(sentence.pooled()), differences(calculus.pooled()), "pooled");
    for (int word = 0; word < calculus.states().length && sentence.hasStates(); word++) {
      double[] state = DoubleCalculus.doubles(sentence.state(word));
      assertClose(state, differences(calculus.states()[word]), "state " + word);
    }
    assertTrue(sentence.hasStates() == (kind == ArchitectureKind.ATTENTION));
  }

  @ParameterizedTest
  @EnumSource(ArchitectureKind.class)
  void bothWaysForwardAreTheSame(ArchitectureKind kind) {
    learn(kind);
    List<double[]> expected = network.architecture().vectors(calculus, network.towers());
    for (int i = 0; i < expected.size(); i++) {
      double[] value = DoubleCalculus.doubles(vectors.get(i).value());
      assertArrayEquals(expected.get(i), value, 1e-5);
    }
  }

  private void learn(ArchitectureKind kind) {
    TrainingOptions options =
        SmallTraining.options("train.architecture", kind.label(), "train.hidden", "12");
    TrainingData data = SmallTraining.data(options, workers);
    training = NetworkInTraining.random(data, options);
    network = training.network();
    BatchRows rows = training.words().newBatch();
    SentenceFeatures features = data.corpora().get(0).examples().get(3).plain();
    rows.clear();
    rows.collect(features);
    rows.forward(0, rows.entries(), Dropouts.NONE);
    Scratch scratch = new Scratch(network);
    network.encoder().encode(features, rows, scratch);
    moveOffKinks(scratch, features.words());
    calculus = new DoubleCalculus(scratch.pooled(), scratch.states(), features.words());
    SharedWeights shared = SharedWeights.of(data, training, TaskGroups.of(data, options));
    gradients = new NetworkGradients(training, shared, rows);
    gradients.begin();
    Tape tape = new Tape(scratch, network.encoder().stateWidth(), options.dropout());
    tape.begin(features.words(), 0);
    vectors = network.architecture().vectors(tape, network.towers());
    tape.clearGradients();
    for (int i = 0; i < vectors.size(); i++) {
      for (int j = 0; j < vectors.get(i).gradient().length; j++) {
        vectors.get(i).gradient()[j] += (float) factor(i, j);
      }
    }
    sentence = tape.back(gradients);
  }

  /** An element that is exactly 0 passes for one that was rectified. */
  private static void moveOffKinks(Scratch scratch, int words) {
    for (int i = 0; i < scratch.pooled().length; i++) {
      scratch.pooled()[i] += (float) (0.3 + 0.1 * Noise.gaussian(5, i));
    }
    for (int word = 0; word < words; word++) {
      for (int i = 0; i < scratch.state(word).length; i++) {
        scratch.state(word)[i] += (float) Noise.gaussian(word, i);
      }
    }
  }

  private static double factor(int tower, int element) {
    return (float) Noise.gaussian(tower + 11L, element);
  }

  private double value() {
    List<double[]> now = network.architecture().vectors(calculus, network.towers());
    double sum = 0;
    for (int i = 0; i < now.size(); i++) {
      for (int j = 0; j < now.get(i).length; j++) {
        sum += factor(i, j) * now.get(i)[j];
      }
    }
    return sum;
  }

  private double[] differences(double[] place) {
    double[] differences = new double[place.length];
    for (int i = 0; i < place.length; i++) {
      double before = place[i];
      place[i] = before + STEP;
      double above = value();
      place[i] = before - STEP;
      double below = value();
      place[i] = before;
      differences[i] = (above - below) / (2 * STEP);
    }
    return differences;
  }

  private void compare(Gradient gradient, double[][] places) {
    List<double[]> analytic = new ArrayList<>();
    List<double[]> numeric = new ArrayList<>();
    for (int row = 0; row < places.length; row++) {
      analytic.add(DoubleCalculus.doubles(gradient.row(row)));
      numeric.add(differences(places[row]));
    }
    assertClose(flat(analytic), flat(numeric), gradient.parameter().name());
  }

  private static double[] flat(List<double[]> rows) {
    return rows.stream().flatMapToDouble(Arrays::stream).toArray();
  }

  private static void assertClose(double[] analytic, double[] numeric, String name) {
    double difference = 0;
    double size = 0;
    for (int i = 0; i < numeric.length; i++) {
      difference += Math.pow(analytic[i] - numeric[i], 2);
      size += Math.pow(numeric[i], 2);
    }
    double error = Math.sqrt(difference) / Math.max(1e-8, Math.sqrt(size));
    assertTrue(size > 0, name + " has no gradient");
    assertTrue(error <= RELATIVE_ERROR, name + ": relative error " + error);
  }
}
