package io.github.corenlpaffect.model.architecture;

import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.List;

/**
 * What lies between the encoder and the outputs: how much the tasks share. It gives every {@link
 * Tower} a vector that its outputs are read from. Immutable at run time.
 *
 * <p>To add one: a record with its layers that implements this interface, with a {@link Blueprint}
 * that says how many weights there are, and its lines in {@link ArchitectureKind}. The weights'
 * gradients, their place in a model file and the property {@code train.architecture} follow from
 * these.
 */
public interface Architecture {
  /** Which one it is. */
  ArchitectureKind kind();

  /** Its layers, in the order of its blueprint. */
  List<DenseLayer> layers();

  /** Its tables, in the order of its blueprint. */
  List<Matrix> tables();

  /** One vector for each tower, in their order. */
  <V> List<V> vectors(Calculus<V> calculus, List<Tower> towers);
}
