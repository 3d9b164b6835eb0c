package io.github.corenlpaffect.model.architecture;

import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of an architecture before they are learnt.
 *
 * @param layers its layers, in order
 * @param tables its tables with the values that they begin with, in order
 * @param vector numbers in the vector that it gives each tower
 */
public record Blueprint(List<Layer> layers, List<Table> tables, int vector) {
  public Blueprint {
    layers = List.copyOf(layers);
    tables = List.copyOf(tables);
  }

  /**
   * A layer.
   *
   * @param name unique in the architecture
   * @param rectified whether its negative outputs become 0, which decides how wide its weights are
   *     spread at the beginning
   * @param ofTower whether it belongs to one tower; then its number stands behind a dot
   */
  public record Layer(String name, int inputs, int outputs, boolean rectified, boolean ofTower) {
    private boolean fits(DenseLayer other) {
      return other.inputs() == inputs && other.outputs() == outputs;
    }
  }

  /**
   * A table.
   *
   * @param name unique in the architecture
   * @param start its first values
   */
  public record Table(String name, Matrix start) {
    private boolean fits(Matrix other) {
      return other.rows() == start.rows() && other.columns() == start.columns();
    }
  }

  /**
   * How large everything is.
   *
   * @param pooled numbers in the vector of a sentence
   * @param state numbers in the state of a word
   * @param hidden units of a hidden layer
   * @param experts number of experts, where there are some
   * @param predictions for each tower how many outputs of the product it predicts
   */
  public record Sizes(int pooled, int state, int hidden, int experts, List<Integer> predictions) {
    public Sizes {
      predictions = List.copyOf(predictions);
    }

    /** Number of towers. */
    public int towers() {
      return predictions.size();
    }
  }

  /** Whether layers and tables have these shapes. */
  public boolean fits(List<DenseLayer> others, List<Matrix> otherTables) {
    if (others.size() != layers.size() || otherTables.size() != tables.size()) {
      return false;
    }
    boolean fits = true;
    for (int i = 0; i < layers.size(); i++) {
      fits &= layers.get(i).fits(others.get(i));
    }
    for (int i = 0; i < tables.size(); i++) {
      fits &= tables.get(i).fits(otherTables.get(i));
    }
    return fits;
  }

  /**
   * The layers of one shape of which each tower has one of its own: lists of their places among the
   * layers, in the order of the towers.
   */
  public List<List<Integer>> peers() {
    Map<String, List<Integer>> peers = new LinkedHashMap<>();
    for (int i = 0; i < layers.size(); i++) {
      Layer layer = layers.get(i);
      if (layer.ofTower()) {
        String family = layer.name().substring(0, layer.name().lastIndexOf('.'));
        peers.computeIfAbsent(family + " " + layer.inputs(), name -> new ArrayList<>()).add(i);
      }
    }
    return List.copyOf(peers.values());
  }

  /** A rectified layer that towers share. */
  static Layer shared(String name, int inputs, int outputs) {
    return new Layer(name, inputs, outputs, true, false);
  }

  /** A rectified layer of a tower, counted from 0. */
  static Layer ofTower(String name, int tower, int inputs, int outputs) {
    return new Layer(name + "." + tower, inputs, outputs, true, true);
  }
}
