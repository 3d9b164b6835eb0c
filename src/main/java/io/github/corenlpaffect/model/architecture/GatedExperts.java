package io.github.corenlpaffect.model.architecture;

import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.ArrayList;
import java.util.List;

/**
 * A mixture of experts with a gate for each tower (Ma et al., "Modeling Task Relationships in
 * Multi-task Learning with Multi-gate Mixture-of-Experts", 2018): hidden layers that all share, of
 * which each tower takes a share that depends on the sentence.
 *
 * @param layers the experts, then the gate of each tower
 */
record GatedExperts(List<DenseLayer> layers) implements Architecture {
  GatedExperts {
    layers = List.copyOf(layers);
  }

  static Blueprint blueprint(Blueprint.Sizes sizes) {
    if (sizes.experts() < 1) {
      throw new IllegalArgumentException("a mixture of experts without one");
    }
    List<Blueprint.Layer> layers = new ArrayList<>();
    for (int expert = 0; expert < sizes.experts(); expert++) {
      layers.add(Blueprint.shared("expert." + expert, sizes.pooled(), sizes.hidden()));
    }
    for (int tower = 0; tower < sizes.towers(); tower++) {
      layers.add(
          new Blueprint.Layer("gate." + tower, sizes.pooled(), sizes.experts(), false, true));
    }
    return new Blueprint(layers, List.of(), sizes.hidden());
  }

  @Override
  public ArchitectureKind kind() {
    return ArchitectureKind.EXPERTS;
  }

  @Override
  public List<Matrix> tables() {
    return List.of();
  }

  @Override
  public <V> List<V> vectors(Calculus<V> calculus, List<Tower> towers) {
    int count = layers.size() - towers.size();
    List<V> experts = new ArrayList<>();
    for (DenseLayer expert : layers.subList(0, count)) {
      experts.add(calculus.rectified(expert, calculus.pooled()));
    }
    List<V> vectors = new ArrayList<>();
    for (DenseLayer gate : layers.subList(count, layers.size())) {
      V shares = calculus.shares(calculus.affine(gate, calculus.pooled()));
      vectors.add(calculus.mixed(shares, experts));
    }
    return vectors;
  }
}
