package io.github.corenlpaffect.model.architecture;

import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.ArrayList;
import java.util.List;

/**
 * Each tower attends to the shared states of the words with its own query (after the task-specific
 * attention of Liu, Johns and Davison, "End-to-End Multi-Task Learning with Attention", 2019), and
 * has a hidden layer that sees what it has found beside the sentence.
 *
 * @param layers one for each tower
 * @param queries one for each tower: [towers × state]
 */
record TaskAttention(List<DenseLayer> layers, Matrix queries) implements Architecture {
  TaskAttention {
    layers = List.copyOf(layers);
  }

  static Blueprint blueprint(Blueprint.Sizes sizes) {
    List<Blueprint.Layer> layers = new ArrayList<>();
    for (int tower = 0; tower < sizes.towers(); tower++) {
      int inputs = sizes.pooled() + sizes.state();
      layers.add(Blueprint.ofTower("hidden", tower, inputs, sizes.hidden()));
    }
    Matrix queries = Matrix.zeros(sizes.towers(), sizes.state());
    return new Blueprint(layers, List.of(new Blueprint.Table("queries", queries)), sizes.hidden());
  }

  @Override
  public ArchitectureKind kind() {
    return ArchitectureKind.ATTENTION;
  }

  @Override
  public List<Matrix> tables() {
    return List.of(queries);
  }

  @Override
  public <V> List<V> vectors(Calculus<V> calculus, List<Tower> towers) {
    List<V> vectors = new ArrayList<>();
    for (int i = 0; i < towers.size(); i++) {
      V found = calculus.joined(List.of(calculus.pooled(), calculus.attended(queries, i)));
      vectors.add(calculus.rectified(layers.get(i), found));
    }
    return vectors;
  }
}
