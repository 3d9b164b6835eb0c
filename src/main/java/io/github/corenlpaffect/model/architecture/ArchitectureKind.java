package io.github.corenlpaffect.model.architecture;

import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The architectures that can be trained and served. */
public enum ArchitectureKind {
  /** One hidden layer for all tasks. */
  PARALLEL(Parallel::blueprint, (layers, tables) -> new Parallel(layers.get(0)), false, 0),
  /** What one tower predicts is seen by the next. */
  SERIAL(Serial::blueprint, (layers, tables) -> new Serial(layers), true, 0),
  /** Towers stand one upon the other, at different depths. */
  HIERARCHICAL(Hierarchical::blueprint, (layers, tables) -> new Hierarchical(layers), true, 0),
  /** Each tower attends to the words by itself. */
  ATTENTION(
      TaskAttention::blueprint,
      (layers, tables) -> new TaskAttention(layers, tables.get(0)),
      true,
      1),
  /** Each tower has layers of its own, which exchange what they find. */
  CROSS_STITCH(
      CrossStitch::blueprint, (layers, tables) -> new CrossStitch(layers, tables.get(0)), true, 1),
  /** Experts that all towers share, in shares of each tower's own. */
  EXPERTS(GatedExperts::blueprint, (layers, tables) -> new GatedExperts(layers), true, 0);

  private final Function<Blueprint.Sizes, Blueprint> blueprint;
  private final BiFunction<List<DenseLayer>, List<Matrix>, Architecture> maker;
  private final boolean towers;
  private final int tables;

  ArchitectureKind(
      Function<Blueprint.Sizes, Blueprint> blueprint,
      BiFunction<List<DenseLayer>, List<Matrix>, Architecture> maker,
      boolean towers,
      int tables) {
    this.blueprint = blueprint;
    this.maker = maker;
    this.towers = towers;
    this.tables = tables;
  }

  /** The name used in properties and files, for instance {@code cross_stitch}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether tasks are told apart by what they predict; else all stand in one tower. */
  public boolean hasTowers() {
    return towers;
  }

  /** The weights that one of these sizes has. */
  public Blueprint blueprint(Blueprint.Sizes sizes) {
    return blueprint.apply(sizes);
  }

  /**
   * The architecture of these weights.
   *
   * @param layers in the order of the blueprint
   * @param tables in the order of the blueprint
   * @throws IllegalArgumentException if there is no layer, or another number of tables
   */
  public Architecture of(List<DenseLayer> layers, List<Matrix> tables) {
    if (layers.isEmpty() || tables.size() != this.tables) {
      throw new IllegalArgumentException(
          "%d layers and %d tables are no architecture %s"
              .formatted(layers.size(), tables.size(), label()));
    }
    return maker.apply(layers, tables);
  }
}
