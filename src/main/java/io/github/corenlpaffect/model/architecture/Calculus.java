package io.github.corenlpaffect.model.architecture;

import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.List;

/**
 * The operations that architectures are made of. What a vector is depends on who calculates:
 * numbers where a model predicts, a node of the graph that is gone back through where it learns.
 *
 * @param <V> a vector
 */
public interface Calculus<V> {
  /** The vector of the sentence that the encoder has pooled. */
  V pooled();

  /** The mean of the words' states, weighted by their attention to one row of the queries. */
  V attended(Matrix queries, int query);

  /** The outputs of a hidden layer, negative ones as 0. Training leaves some of them out. */
  V rectified(DenseLayer layer, V in);

  /** The outputs of a layer as they are. */
  V affine(DenseLayer layer, V in);

  /** The hyperbolic tangent of each element. */
  V squashed(V in);

  /** Shares that add up to 1: the softmax of the elements. */
  V shares(V in);

  /** The vectors one after the other. */
  V joined(List<V> parts);

  /** The first elements of a vector. */
  V first(V in, int length);

  /** The sum of as many vectors as there are factors, each times its factor. */
  V mixed(V factors, List<V> vectors);

  /** Numbers that are learnt as they are: one row of a table. */
  V learnt(Matrix table, int row);
}
