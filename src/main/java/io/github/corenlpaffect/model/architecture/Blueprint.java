package io.github.corenlpaffect.model.architecture;

import io.github.corenlpaffect.model.DenseLayer;
import io.github.corenlpaffect.model.Matrix;
import java.util.ArrayList;
import java.util.List;

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
   */
  public record Layer(String name, int inputs, int outputs, boolean rectified) {}

  /**
   * A table.
   *
   * @param name unique in the architecture
   * @param start its first values
   */
  public record Table(String name, Matrix start) {}

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
    return layers.stream()
            .map(layer -> List.of(layer.inputs(), layer.outputs()))
            .toList()
            .equals(others.stream().map(layer -> List.of(layer.inputs(), layer.outputs())).toList())
        && tables.stream()
            .map(table -> List.of(table.start().rows(), table.start().columns()))
            .toList()
            .equals(
                otherTables.stream().map(table -> List.of(table.rows(), table.columns())).toList());
  }

  /** As many rectified layers of one shape, numbered from 0. */
  static List<Layer> rectified(String name, int count, int inputs, int outputs) {
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      layers.add(new Layer(name + "." + i, inputs, outputs, true));
    }
    return layers;
  }
}
