package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.architecture.Architecture;
import io.github.corenlpaffect.model.architecture.ArchitectureKind;
import io.github.corenlpaffect.model.architecture.Blueprint;
import io.github.corenlpaffect.model.architecture.Tower;
import io.github.corenlpaffect.model.linear.DenseLayer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * The network behind the words: a shared encoder, an architecture that says how much the tasks
 * share of what is above it, and on top of that the outputs of the corpora's heads and of the
 * product.
 *
 * @param encoder from words to a vector
 * @param architecture from there to a vector for each tower
 * @param towers that have all outputs between them; from one to {@value #MOST_TOWERS}
 */
public record Network(Encoder encoder, Architecture architecture, List<Tower> towers) {
  private static final int MOST_TOWERS = 100;

  /**
   * Checks that every output is in one place.
   *
   * @throws IllegalArgumentException if there are no towers or too many, the shapes do not fit, or
   *     an output is in no tower or two
   */
  public Network {
    towers = List.copyOf(towers);
    if (towers.isEmpty() || towers.size() > MOST_TOWERS) {
      throw new IllegalArgumentException("the network has " + towers.size() + " towers");
    }
    checkShapes(encoder, architecture, towers);
    List<Integer> heads = new ArrayList<>();
    List<Integer> product = new ArrayList<>();
    for (Tower tower : towers) {
      heads.addAll(tower.headPlaces());
      product.addAll(tower.productPlaces());
    }
    checkPlaces(heads, heads.size());
    checkPlaces(product, ProductOutputs.COUNT);
  }

  /** A network whose tasks share one hidden layer. */
  public static Network parallel(
      Encoder encoder, DenseLayer hidden, DenseLayer heads, DenseLayer product) {
    return new Network(
        encoder,
        ArchitectureKind.PARALLEL.of(List.of(hidden), List.of()),
        List.of(Tower.ofAll(heads, product, ProductOutputs.VALENCE_ERROR)));
  }

  /** Number of raw outputs of all heads. */
  public int headOutputs() {
    int outputs = 0;
    for (Tower tower : towers) {
      outputs += tower.headPlaces().size();
    }
    return outputs;
  }

  /**
   * Activates what the outputs are read from, for the features that a scratch memory holds.
   *
   * @param rows of the words
   */
  void activate(RowSource rows, Scratch scratch) {
    activate(scratch.features(), rows, scratch);
  }

  /** The same for given features. */
  public void activate(SentenceFeatures sentence, RowSource rows, Scratch scratch) {
    encoder.encode(sentence, rows, scratch);
    scratch.calculus().begin(sentence.words());
    scratch.setVectors(architecture.vectors(scratch.calculus(), towers));
  }

  /**
   * Writes the raw outputs of all heads and of the product.
   *
   * @param vectors what each tower's outputs are read from
   */
  public void applyOutputs(List<float[]> vectors, Scratch scratch) {
    scratch.calculus().begin(0);
    scratch.setVectors(vectors);
    applyHeads(scratch);
    applyProduct(scratch);
  }

  /** Writes the raw outputs of all heads into an activated {@link Scratch#heads()}. */
  public void applyHeads(Scratch scratch) {
    apply(scratch, Tower::heads, Tower::headPlaces, scratch.heads());
  }

  /** Writes the raw outputs of the product into an activated {@link Scratch#product()}. */
  public void applyProduct(Scratch scratch) {
    apply(scratch, Tower::product, Tower::productPlaces, scratch.product());
  }

  private void apply(
      Scratch scratch,
      Function<Tower, DenseLayer> layer,
      Function<Tower, List<Integer>> places,
      float[] outputs) {
    for (int tower = 0; tower < towers.size(); tower++) {
      float[] own =
          scratch.calculus().affine(layer.apply(towers.get(tower)), scratch.vector(tower));
      List<Integer> where = places.apply(towers.get(tower));
      for (int i = 0; i < own.length; i++) {
        outputs[where.get(i)] = own[i];
      }
    }
  }

  private static void checkShapes(Encoder encoder, Architecture architecture, List<Tower> towers) {
    List<DenseLayer> layers = architecture.layers();
    List<Integer> predictions = new ArrayList<>();
    for (Tower tower : towers) {
      predictions.add(tower.predictions());
    }
    Blueprint blueprint =
        architecture
            .kind()
            .blueprint(
                new Blueprint.Sizes(
                    encoder.outputSize(),
                    encoder.stateWidth(),
                    towers.get(0).product().inputs(),
                    layers.size() - towers.size(),
                    predictions));
    if (!blueprint.fits(layers, architecture.tables()) || !read(towers, blueprint.vector())) {
      throw new IllegalArgumentException("the layers of the network do not fit each other");
    }
  }

  /** Whether all towers read vectors of a length. */
  private static boolean read(List<Tower> towers, int vector) {
    for (Tower tower : towers) {
      if (tower.product().inputs() != vector) {
        return false;
      }
    }
    return true;
  }

  private static void checkPlaces(List<Integer> places, int count) {
    Collections.sort(places);
    for (int i = 0; i < Math.max(count, places.size()); i++) {
      if (places.size() != count || places.get(i) != i) {
        throw new IllegalArgumentException(
            "the towers of the network do not have each output once");
      }
    }
  }
}
