package io.github.corenlpaffect.model.architecture;

import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Soft sharing by cross-stitch units (Misra, Shrivastava, Gupta and Hebert, "Cross-stitch Networks
 * for Multi-task Learning", 2016): every tower has two hidden layers of its own, and its second
 * sees a mixture of all towers' first, in shares that are learnt.
 *
 * @param layers the first of each tower, then the second of each
 * @param stitches for each tower the factor of every tower's first layer: [towers × towers]
 */
record CrossStitch(List<DenseLayer> layers, Matrix stitches) implements Architecture {
  /** The factors of a tower's own first layer, and of all others' together, as the paper begins. */
  private static final float OWN = 0.9f;

  private static final float OTHERS = 0.1f;

  CrossStitch {
    layers = List.copyOf(layers);
  }

  static Blueprint blueprint(Blueprint.Sizes sizes) {
    int towers = sizes.towers();
    List<Blueprint.Layer> layers = new ArrayList<>();
    for (int tower = 0; tower < towers; tower++) {
      layers.add(Blueprint.ofTower("first", tower, sizes.pooled(), sizes.hidden()));
    }
    for (int tower = 0; tower < towers; tower++) {
      layers.add(Blueprint.ofTower("second", tower, sizes.hidden(), sizes.hidden()));
    }
    Blueprint.Table stitches = new Blueprint.Table("stitches", firstStitches(towers));
    return new Blueprint(layers, List.of(stitches), sizes.hidden());
  }

  private static Matrix firstStitches(int towers) {
    Matrix stitches = Matrix.zeros(towers, towers);
    for (int tower = 0; tower < towers; tower++) {
      Arrays.fill(stitches.row(tower), OTHERS / Math.max(1, towers - 1));
      stitches.row(tower)[tower] = OWN;
    }
    return stitches;
  }

  @Override
  public ArchitectureKind kind() {
    return ArchitectureKind.CROSS_STITCH;
  }

  @Override
  public List<Matrix> tables() {
    return List.of(stitches);
  }

  @Override
  public <V> List<V> vectors(Calculus<V> calculus, List<Tower> towers) {
    int count = towers.size();
    List<V> first = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      first.add(calculus.rectified(layers.get(i), calculus.pooled()));
    }
    List<V> vectors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      V stitched = calculus.mixed(calculus.learnt(stitches, i), first);
      vectors.add(calculus.rectified(layers.get(count + i), stitched));
    }
    return vectors;
  }
}
