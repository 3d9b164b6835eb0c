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
  PARALLEL(Parallel::blueprint, (layers, tables) -> new Parallel(layers.get(0)), false),
  /** What one tower predicts is seen by the next. */
  SERIAL(Serial::blueprint, (layers, tables) -> new Serial(layers), true),
  /** Towers stand one upon the other, at different depths. */
  HIERARCHICAL(Hierarchical::blueprint, (layers, tables) -> new Hierarchical(layers), true),
  /** Each tower attends to the words by itself. */
  ATTENTION(
      TaskAttention::blueprint, (layers, tables) -> new TaskAttention(layers, tables.get(0)), true),
  /** Each tower has layers of its own, which exchange what they find. */
  CROSS_STITCH(
      CrossStitch::blueprint, (layers, tables) -> new CrossStitch(layers, tables.get(0)), true),
  /** Experts that all towers share, in shares of each tower's own. */
  EXPERTS(GatedExperts::blueprint, (layers, tables) -> new GatedExperts(layers), true);

  private final Function<Blueprint.Sizes, Blueprint> blueprint;
  private final BiFunction<List<DenseLayer>, List<Matrix>, Architecture> maker;
  private final boolean towers;

  ArchitectureKind(
      Function<Blueprint.Sizes, Blueprint> blueprint,
      BiFunction<List<DenseLayer>, List<Matrix>, Architecture> maker,
      boolean towers) {
    this.blueprint = blueprint;
    this.maker = maker;
    this.towers = towers;
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
   */
  public Architecture of(List<DenseLayer> layers, List<Matrix> tables) {
    return maker.apply(layers, tables);
  }
}
