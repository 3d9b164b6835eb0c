package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What groups of tasks share of each architecture. The groups are the kinds of tasks, and so is the
 * order of the towers: valence (0), sentiment (1), emotions (2), other (3). A valence is that of
 * the classes, shifted, so that both of the first groups have losses of the tower of sentiment.
 */
class SharedWeightsTest {
  private final Workers workers = new Workers(1);
  private TrainingData data;
  private NetworkInTraining training;
  private SharedWeights shared;

  @AfterEach
  void stop() {
    workers.close();
  }

  @ParameterizedTest
  @CsvSource({
    "parallel, hidden",
    "serial, hidden link.1 link.2",
    "hierarchical, depth.0 depth.1 depth.2",
    "attention, hidden.1 queries.1",
    "cross_stitch, first.0 first.1 first.2 first.3 second.1 stitches.1",
    "experts, expert.0 expert.1 expert.2 gate.1"
  })
  void whatOneGroupAloneLooksThroughIsNotShared(String architecture, String expected) {
    read("train.architecture", architecture, "train.experts", "3");
    assertEquals(new TreeSet<>(Arrays.asList(expected.split(" "))), names());
  }

  @Test
  void aTowerWhoseTasksAreInTwoGroupsIsShared() {
    read(
        "train.architecture",
        "attention",
        "group.one",
        "ranks valence v-levels three five topic",
        "group.two",
        "levels tags");
    assertEquals(new TreeSet<>(List.of("hidden.2", "queries.2")), names());
  }

  @Test
  void oneGroupSharesNothing() {
    read("group.all", "ranks levels valence v-levels three five tags topic");
    assertEquals(new TreeSet<>(), names());
  }

  @Test
  void onlyWhatIsSharedGetsCoefficients() {
    read("train.architecture", "attention");
    BatchRows rows = training.words().newBatch();
    NetworkGradients one = new NetworkGradients(training, shared, rows);
    NetworkGradients two = new NetworkGradients(training, shared, rows);
    for (int tower = 0; tower < 2; tower++) {
      fill(one, tower, 1);
      fill(two, tower, 10);
    }
    assertEquals(10 * queries(one, 1).length, one.dot(two));
    NetworkGradients.combine(ImmutableList.of(one, two), new double[] {2, 3});
    assertArrayEquals(filled(queries(one, 0).length, 1 + 10), queries(one, 0));
    assertArrayEquals(filled(queries(one, 1).length, 2 * 1 + 3 * 10), queries(one, 1));
    assertEquals(0, two.dot(two));
  }

  private void read(String... namesAndValues) {
    TrainingOptions options = SmallTraining.options(namesAndValues);
    data = SmallTraining.data(options, workers);
    training = NetworkInTraining.random(data, options);
    shared = SharedWeights.of(data, training, TaskGroups.of(data, options));
  }

  /** The names of the shared layers and rows. */
  private TreeSet<String> names() {
    TreeSet<String> names = new TreeSet<>();
    for (TrainableLayer layer : training.architecture().layers()) {
      if (shared.contains(layer.layer())) {
        names.add(layer.parameters().get(1).name().replace(".bias", ""));
      }
    }
    for (TrainableTable table : training.architecture().tables()) {
      for (int row = 0; row < table.rows().size(); row++) {
        if (shared.contains(table.matrix(), row)) {
          names.add(table.rows().get(row).name());
        }
      }
    }
    return names;
  }

  private void fill(NetworkGradients gradients, int tower, float value) {
    Arrays.fill(queries(gradients, tower), value);
  }

  private float[] queries(NetworkGradients gradients, int tower) {
    return gradients.row(training.architecture().tables().get(0).matrix(), tower);
  }

  private static float[] filled(int length, float value) {
    float[] values = new float[length];
    Arrays.fill(values, value);
    return values;
  }
}
