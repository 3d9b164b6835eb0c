package io.github.corenlpaffect.model.architecture;

import io.github.corenlpaffect.model.linear.DenseLayer;
import java.util.ArrayList;
import java.util.List;

/**
 * Outputs that are read from one vector.
 *
 * @param name what its tasks have in common, for instance {@code emotions}
 * @param headPlaces where the outputs of {@code heads} stand among those of all heads
 * @param productPlaces where those of {@code product} stand among the product's; what is predicted
 *     first, how sure that is behind it
 * @param predictions how many of the product's outputs are predictions
 * @param heads layer of its heads' outputs
 * @param product layer of its part of the product's outputs
 */
public record Tower(
    String name,
    List<Integer> headPlaces,
    List<Integer> productPlaces,
    int predictions,
    DenseLayer heads,
    DenseLayer product) {

  /** Checks that the shapes fit. */
  public Tower {
    headPlaces = List.copyOf(headPlaces);
    productPlaces = List.copyOf(productPlaces);
    if (heads.outputs() != headPlaces.size()
        || product.outputs() != productPlaces.size()
        || heads.inputs() != product.inputs()
        || predictions < 0
        || predictions > product.outputs()) {
      throw new IllegalArgumentException("the layers of the tower " + name + " do not fit");
    }
  }

  /** The same tower with other layers of the same shapes. */
  public Tower withLayers(DenseLayer otherHeads, DenseLayer otherProduct) {
    return new Tower(name, headPlaces, productPlaces, predictions, otherHeads, otherProduct);
  }

  /**
   * The one tower that has all outputs in their order.
   *
   * @param predictions how many of the product's outputs, from the first, are predictions
   */
  public static Tower ofAll(DenseLayer heads, DenseLayer product, int predictions) {
    return new Tower(
        "all",
        firstPlaces(heads.outputs()),
        firstPlaces(product.outputs()),
        predictions,
        heads,
        product);
  }

  private static List<Integer> firstPlaces(int count) {
    List<Integer> places = new ArrayList<>(count);
    for (int place = 0; place < count; place++) {
      places.add(place);
    }
    return places;
  }
}
