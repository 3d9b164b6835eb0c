package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.architecture.Tower;
import java.util.stream.Stream;

/**
 * A {@link Tower} in training.
 *
 * @param tower what runs forward, on the very weights that are trained
 * @param heads the layer of its heads
 * @param product the layer of its part of the product
 */
record TowerInTraining(Tower tower, TrainableLayer heads, TrainableLayer product) {

  static TowerInTraining of(TowerPlan plan, TrainableLayer heads, TrainableLayer product) {
    Tower tower =
        new Tower(
            plan.name(),
            plan.headPlaces(),
            plan.productPlaces(),
            plan.predictions(),
            heads.layer(),
            product.layer());
    return new TowerInTraining(tower, heads, product);
  }

  Stream<TrainableLayer> layers() {
    return Stream.of(heads, product);
  }

  /** The tower as it stands, with weights of its own. */
  Tower snapshot() {
    return tower.withLayers(heads.layer().copy(), product.layer().copy());
  }
}
