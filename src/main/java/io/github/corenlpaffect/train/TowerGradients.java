package io.github.corenlpaffect.train;

import java.util.List;

/** The gradients of a {@link WordTower}'s parameters. */
record TowerGradients(
    Gradient vectors,
    Gradient scores,
    Gradient clusters,
    Gradient embeddings,
    Gradient expansion,
    Gradient negatedScores,
    Gradient negatedExpansion) {

  /** The gradients from a list in the order of the tower's parameters. */
  static TowerGradients of(List<Gradient> g) {
    return new TowerGradients(g.get(0), g.get(1), g.get(2), g.get(3), g.get(4), g.get(5), g.get(6));
  }
}
