package io.github.corenlpaffect.model.architecture;

import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.ArrayList;
import java.util.List;

/**
 * Towers at different depths (Søgaard and Goldberg, "Deep multi-task learning with low level tasks
 * supervised at lower layers", 2016): each has a hidden layer above that of the tower in front of
 * it, and sees the sentence as well (the shortcuts of Hashimoto et al., "A Joint Many-Task Model",
 * 2017).
 *
 * @param layers one for each tower, from the lowest
 */
record Hierarchical(List<DenseLayer> layers) implements Architecture {
  Hierarchical {
    layers = List.copyOf(layers);
  }

  static Blueprint blueprint(Blueprint.Sizes sizes) {
    List<Blueprint.Layer> layers = new ArrayList<>();
    for (int tower = 0; tower < sizes.towers(); tower++) {
      int below = tower == 0 ? 0 : sizes.hidden();
      layers.add(Blueprint.ofTower("depth", tower, sizes.pooled() + below, sizes.hidden()));
    }
    return new Blueprint(layers, List.of(), sizes.hidden());
  }

  @Override
  public ArchitectureKind kind() {
    return ArchitectureKind.HIERARCHICAL;
  }

  @Override
  public List<Matrix> tables() {
    return List.of();
  }

  @Override
  public <V> List<V> vectors(Calculus<V> calculus, List<Tower> towers) {
    List<V> vectors = new ArrayList<>();
    V in = calculus.pooled();
    for (DenseLayer layer : layers) {
      vectors.add(calculus.rectified(layer, in));
      in = calculus.joined(List.of(calculus.pooled(), vectors.get(vectors.size() - 1)));
    }
    return vectors;
  }
}
