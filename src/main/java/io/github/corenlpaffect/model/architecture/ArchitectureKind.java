package io.github.corenlpaffect.model.architecture;

import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.List;
import java.util.Locale;

/** The architectures that can be trained and served. */
public enum ArchitectureKind {
  /** One hidden layer for all tasks. */
  PARALLEL(false, 0),
  /** What one tower predicts is seen by the next. */
  SERIAL(true, 0),
  /** Towers stand one upon the other, at different depths. */
  HIERARCHICAL(true, 0),
  /** Each tower attends to the words by itself. */
  ATTENTION(true, 1),
  /** Each tower has layers of its own, which exchange what they find. */
  CROSS_STITCH(true, 1),
  /** Experts that all towers share, in shares of each tower's own. */
  EXPERTS(true, 0);

  private final boolean towers;
  private final int tables;

  ArchitectureKind(boolean towers, int tables) {
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
    return switch (this) {
      case PARALLEL -> Parallel.blueprint(sizes);
      case SERIAL -> Serial.blueprint(sizes);
      case HIERARCHICAL -> Hierarchical.blueprint(sizes);
      case ATTENTION -> TaskAttention.blueprint(sizes);
      case CROSS_STITCH -> CrossStitch.blueprint(sizes);
      case EXPERTS -> GatedExperts.blueprint(sizes);
    };
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
    return switch (this) {
      case PARALLEL -> new Parallel(layers.get(0));
      case SERIAL -> new Serial(layers);
      case HIERARCHICAL -> new Hierarchical(layers);
      case ATTENTION -> new TaskAttention(layers, tables.get(0));
      case CROSS_STITCH -> new CrossStitch(layers, tables.get(0));
      case EXPERTS -> new GatedExperts(layers);
    };
  }
}
