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

  static TowerGradients of(WordTower tower) {
    List<Parameter> p = tower.parameters();
    return new TowerGradients(
        new Gradient(p.get(0)),
        new Gradient(p.get(1)),
        new Gradient(p.get(2)),
        new Gradient(p.get(3)),
        new Gradient(p.get(4)),
        new Gradient(p.get(5)),
        new Gradient(p.get(6)));
  }

  List<Gradient> all() {
    return List.of(
        vectors, scores, clusters, embeddings, expansion, negatedScores, negatedExpansion);
  }
}
