package io.github.corenlpaffect.model.architecture;

import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.Collections;
import java.util.List;

/**
 * Hard parameter sharing (Caruana, "Multitask Learning", 1997): one hidden layer for all tasks,
 * whose outputs lie side by side.
 *
 * @param hidden the layer
 */
record Parallel(DenseLayer hidden) implements Architecture {

  static Blueprint blueprint(Blueprint.Sizes sizes) {
    return new Blueprint(
        List.of(Blueprint.shared("hidden", sizes.pooled(), sizes.hidden())),
        List.of(),
        sizes.hidden());
  }

  @Override
  public ArchitectureKind kind() {
    return ArchitectureKind.PARALLEL;
  }

  @Override
  public List<DenseLayer> layers() {
    return List.of(hidden);
  }

  @Override
  public List<Matrix> tables() {
    return List.of();
  }

  @Override
  public <V> List<V> vectors(Calculus<V> calculus, List<Tower> towers) {
    V vector = calculus.rectified(hidden, calculus.pooled());
    return Collections.nCopies(towers.size(), vector);
  }
}
