package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The ways back of one thread through everything behind the words' rows, for one set of losses. */
final class NetworkGradients {
  private final TrainableEncoder.Backward encoder;
  private final Map<DenseLayer, TrainableLayer.Backward> byLayer = new IdentityHashMap<>();
  private final Map<float[], Gradient> byRow = new IdentityHashMap<>();
  private final ImmutableList<Gradient> all;
  private final ImmutableList<Gradient> shared;
  private final RowGradients rows;

  /**
   * Ways back whose gradients are still zero.
   *
   * @param sharing what groups of tasks share of the architecture
   */
  NetworkGradients(NetworkInTraining training, SharedWeights sharing, BatchRows batch) {
    encoder = training.encoder().backward();
    ImmutableList.Builder<Gradient> ofAll = ImmutableList.builder();
    ImmutableList.Builder<Gradient> ofSeveral = ImmutableList.builder();
    ofAll.addAll(encoder.gradients());
    ofSeveral.addAll(encoder.gradients());
    for (TrainableLayer layer : training.architecture().layers()) {
      List<Gradient> gradients = open(layer);
      ofAll.addAll(gradients);
      if (sharing.contains(layer.layer())) {
        ofSeveral.addAll(gradients);
      }
    }
    for (TrainableTable table : training.architecture().tables()) {
      for (int row = 0; row < table.rows().size(); row++) {
        Gradient gradient = open(table, row);
        ofAll.add(gradient);
        if (sharing.contains(table.matrix(), row)) {
          ofSeveral.add(gradient);
        }
      }
    }
    training.towers().stream()
        .flatMap(TowerInTraining::layers)
        .forEach(layer -> ofAll.addAll(open(layer)));
    all = ofAll.build();
    shared = ofSeveral.build();
    rows = new RowGradients(batch);
  }

  private List<Gradient> open(TrainableLayer layer) {
    TrainableLayer.Backward backward = layer.backward();
    byLayer.put(layer.layer(), backward);
    return backward.gradients();
  }

  private Gradient open(TrainableTable table, int row) {
    Gradient gradient = new Gradient(table.rows().get(row));
    byRow.put(table.matrix().row(row), gradient);
    return gradient;
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

  /** The gradient of a row of a table of the architecture, which will now be written. */
  float[] row(Matrix table, int row) {
    return byRow.get(table.row(row)).touch(0);
  }

  /** The gradients of the words' rows. */
  RowGradients rows() {
    return rows;
  }

  /** All gradients behind the words' rows, in the order of the network's parameters. */
  ImmutableList<Gradient> all() {
    return all;
  }

  /**
   * The inner product with another's of what groups of tasks share: the words' rows, the encoder,
   * and what several groups depend on of the architecture. Outputs are not among it.
   */
  double dot(NetworkGradients other) {
    double sum = rows.dot(other.rows);
    for (int i = 0; i < shared.size(); i++) {
      sum += shared.get(i).dot(other.shared.get(i));
    }
    return sum;
  }

  /** Takes over what another has of all but the words' rows; that is then empty. */
  void take(NetworkGradients other) {
    for (int i = 0; i < all.size(); i++) {
      all.get(i).add(other.all.get(i));
      other.all.get(i).clear();
    }
  }

  /**
   * Makes the first of several one of all: of what groups share with coefficients, of the rest as
   * it is. The others are then empty, but for the words' rows.
   */
  static void combine(ImmutableList<NetworkGradients> sets, double[] coefficients) {
    for (int set = 0; set < sets.size(); set++) {
      float coefficient = (float) coefficients[set];
      sets.get(set).shared.forEach(gradient -> gradient.scale(coefficient));
    }
    sets.subList(1, sets.size()).forEach(sets.get(0)::take);
  }
}
