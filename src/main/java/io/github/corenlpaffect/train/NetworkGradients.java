package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The ways back of one thread through everything behind the words' rows, for one set of losses. */
final class NetworkGradients {
  private final TrainableEncoder.Backward encoder;
  private final ImmutableList<TrainableLayer.Backward> layers;
  private final ImmutableList<Gradient> tables;
  private final ImmutableList<TrainableLayer.Backward> towers;
  private final Map<DenseLayer, TrainableLayer.Backward> byLayer = new IdentityHashMap<>();
  private final Map<Matrix, Gradient> byTable = new IdentityHashMap<>();
  private final RowGradients rows;

  NetworkGradients(NetworkInTraining training, BatchRows batch) {
    encoder = training.encoder().backward();
    layers = backwards(training.architecture().layers());
    tables =
        training.architecture().tables().stream()
            .map(Gradient::new)
            .collect(ImmutableList.toImmutableList());
    towers = backwards(training.towers().stream().flatMap(TowerInTraining::layers).toList());
    Stream.concat(layers.stream(), towers.stream())
        .forEach(backward -> byLayer.put(backward.layer(), backward));
    tables.forEach(table -> byTable.put(table.parameter().matrix(), table));
    rows = new RowGradients(batch);
  }

  private static ImmutableList<TrainableLayer.Backward> backwards(Iterable<TrainableLayer> layers) {
    ImmutableList.Builder<TrainableLayer.Backward> backwards = ImmutableList.builder();
    layers.forEach(layer -> backwards.add(layer.backward()));
    return backwards.build();
  }

  /** Makes ready for a batch whose words the rows hold. */
  void begin() {
    rows.clear();
    byLayer.values().forEach(TrainableLayer.Backward::begin);
  }

  TrainableEncoder.Backward encoder() {
    return encoder;
  }

  /** The way back through a layer of the architecture or of a tower. */
  TrainableLayer.Backward layer(DenseLayer layer) {
    return byLayer.get(layer);
  }

  /** The gradient of a table of the architecture. */
  Gradient table(Matrix table) {
    return byTable.get(table);
  }

  /** The gradients of the words' rows. */
  RowGradients rows() {
    return rows;
  }

  /**
   * The gradients of what tasks share: of the encoder and the architecture, all of it, so that what
   * an architecture has for one tower alone (a query, a gate) counts as well.
   */
  ImmutableList<Gradient> shared() {
    return ImmutableList.<Gradient>builder()
        .addAll(encoder.gradients())
        .addAll(gradients(layers))
        .addAll(tables)
        .build();
  }

  /** The gradients of the towers' own layers. */
  ImmutableList<Gradient> own() {
    return gradients(towers);
  }

  private static ImmutableList<Gradient> gradients(Iterable<TrainableLayer.Backward> backwards) {
    ImmutableList.Builder<Gradient> gradients = ImmutableList.builder();
    backwards.forEach(backward -> gradients.addAll(backward.gradients()));
    return gradients.build();
  }

  /** The inner product of what tasks share, the words' rows among it, with another's. */
  double dot(NetworkGradients other) {
    double sum = rows.dot(other.rows);
    ImmutableList<Gradient> shared = shared();
    ImmutableList<Gradient> others = other.shared();
    for (int i = 0; i < shared.size(); i++) {
      sum += shared.get(i).dot(others.get(i));
    }
    return sum;
  }

  /** Takes over what another has of all but the words' rows; that is then empty. */
  void take(NetworkGradients other) {
    take(shared(), other.shared());
    take(own(), other.own());
  }

  /**
   * Makes the first of several one of all: of what tasks share with coefficients, of their own as
   * it is. The others are then empty, but for the words' rows.
   */
  static void combine(ImmutableList<NetworkGradients> sets, double[] coefficients) {
    for (int set = 0; set < sets.size(); set++) {
      float coefficient = (float) coefficients[set];
      sets.get(set).shared().forEach(gradient -> gradient.scale(coefficient));
    }
    sets.subList(1, sets.size()).forEach(sets.get(0)::take);
  }

  private static void take(ImmutableList<Gradient> to, ImmutableList<Gradient> from) {
    for (int i = 0; i < to.size(); i++) {
      to.get(i).add(from.get(i));
      from.get(i).clear();
    }
  }
}
