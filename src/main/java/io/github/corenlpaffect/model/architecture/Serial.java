package io.github.corenlpaffect.model.architecture;

import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.ArrayList;
import java.util.List;

/**
 * What one tower predicts feeds the next, as in a classifier chain (Read, Pfahringer, Holmes and
 * Frank, "Classifier Chains for Multi-label Classification", 2009) whose links are trained
 * together: each tower has a layer that sees what all share, and the predictions of the towers in
 * front of it, squashed.
 *
 * @param layers the shared hidden layer, then one for each tower but the first
 */
record Serial(List<DenseLayer> layers) implements Architecture {
  Serial {
    layers = List.copyOf(layers);
  }

  static Blueprint blueprint(Blueprint.Sizes sizes) {
    List<Blueprint.Layer> layers = new ArrayList<>();
    layers.add(Blueprint.shared("hidden", sizes.pooled(), sizes.hidden()));
    int inputs = sizes.hidden();
    for (int tower = 1; tower < sizes.towers(); tower++) {
      inputs += sizes.predictions().get(tower - 1);
      layers.add(Blueprint.ofTower("link", tower, inputs, sizes.hidden()));
    }
    return new Blueprint(layers, List.of(), sizes.hidden());
  }

  @Override
  public ArchitectureKind kind() {
    return ArchitectureKind.SERIAL;
  }

  @Override
  public List<Matrix> tables() {
    return List.of();
  }

  @Override
  public <V> List<V> vectors(Calculus<V> calculus, List<Tower> towers) {
    V shared = calculus.rectified(layers.get(0), calculus.pooled());
    List<V> seen = new ArrayList<>(List.of(shared));
    List<V> vectors = new ArrayList<>(List.of(shared));
    for (int i = 1; i < towers.size(); i++) {
      Tower before = towers.get(i - 1);
      V outputs = calculus.affine(before.product(), vectors.get(i - 1));
      seen.add(calculus.squashed(calculus.first(outputs, before.predictions())));
      vectors.add(calculus.rectified(layers.get(i), calculus.joined(seen)));
    }
    return vectors;
  }
}
