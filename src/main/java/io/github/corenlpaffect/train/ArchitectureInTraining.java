package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.architecture.Architecture;
import io.github.corenlpaffect.model.architecture.ArchitectureKind;
import io.github.corenlpaffect.model.architecture.Blueprint;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.ArrayList;
import java.util.List;

/** An {@link Architecture} in training. */
final class ArchitectureInTraining {
  /** Of the first weights of a layer that is not rectified, and what is added to first tables. */
  private static final double SMALL_DEVIATION = 0.05;

  private final Blueprint blueprint;
  private final ImmutableList<TrainableLayer> layers;
  private final ImmutableList<TrainableTable> tables;
  private final Architecture architecture;

  private ArchitectureInTraining(
      ArchitectureKind kind,
      Blueprint blueprint,
      List<TrainableLayer> layers,
      List<TrainableTable> tables) {
    this.blueprint = blueprint;
    this.layers = ImmutableList.copyOf(layers);
    this.tables = ImmutableList.copyOf(tables);
    architecture =
        kind.of(
            layers.stream().map(TrainableLayer::layer).toList(),
            tables.stream().map(TrainableTable::matrix).toList());
  }

  /** One with random weights. */
  static ArchitectureInTraining random(ArchitectureKind kind, Blueprint blueprint, long seed) {
    List<TrainableLayer> layers = new ArrayList<>();
    for (Blueprint.Layer layer : blueprint.layers()) {
      double deviation = layer.rectified() ? Math.sqrt(2.0 / layer.inputs()) : SMALL_DEVIATION;
      layers.add(
          TrainableLayer.random(layer.name(), layer.inputs(), layer.outputs(), deviation, seed));
    }
    List<TrainableTable> tables = new ArrayList<>();
    for (Blueprint.Table table : blueprint.tables()) {
      tables.add(TrainableTable.around(table, SMALL_DEVIATION, seed));
    }
    return new ArchitectureInTraining(kind, blueprint, layers, tables);
  }

  /** One that begins with another's weights. */
  static ArchitectureInTraining from(Architecture start, Blueprint blueprint) {
    List<TrainableLayer> layers = new ArrayList<>();
    for (int i = 0; i < start.layers().size(); i++) {
      layers.add(TrainableLayer.from(blueprint.layers().get(i).name(), start.layers().get(i)));
    }
    List<TrainableTable> tables = new ArrayList<>();
    for (int i = 0; i < start.tables().size(); i++) {
      tables.add(TrainableTable.from(blueprint.tables().get(i).name(), start.tables().get(i)));
    }
    return new ArchitectureInTraining(start.kind(), blueprint, layers, tables);
  }

  /** What runs forward, on the very weights that are trained. */
  Architecture architecture() {
    return architecture;
  }

  /** The architecture as it stands, with weights of its own. */
  Architecture snapshot() {
    return architecture
        .kind()
        .of(
            architecture.layers().stream().map(DenseLayer::copy).toList(),
            architecture.tables().stream().map(Matrix::copy).toList());
  }

  ImmutableList<TrainableLayer> layers() {
    return layers;
  }

  ImmutableList<TrainableTable> tables() {
    return tables;
  }

  /** Parameters of one shape that each belong to another tower. */
  ImmutableList<ImmutableList<Parameter>> peers() {
    ImmutableList.Builder<ImmutableList<Parameter>> peers = ImmutableList.builder();
    for (List<Integer> places : blueprint.peers()) {
      for (int part = 0; part < layers.get(places.get(0)).parameters().size(); part++) {
        int same = part;
        peers.add(
            places.stream()
                .map(place -> layers.get(place).parameters().get(same))
                .collect(ImmutableList.toImmutableList()));
      }
    }
    return peers.build();
  }
}
