package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.model.architecture.Calculus;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.List;

/**
 * Calculates with the sets of weights that vectors depend on, the encoder's aside, so that an
 * architecture tells which of its weights each tower's vector is made with. Immutable.
 */
final class WeightTrace implements Calculus<ImmutableSet<WeightTrace.Weights>> {

  /**
   * A layer, or one row of a table.
   *
   * @param matrix the very matrix; another of the same values is not equal to it
   * @param row of the table; {@value #ALL} for a layer
   */
  record Weights(Matrix matrix, int row) {
    private static final int ALL = -1;

    static Weights of(DenseLayer layer) {
      return new Weights(layer.weights(), ALL);
    }
  }

  @Override
  public ImmutableSet<Weights> pooled() {
    return ImmutableSet.of();
  }

  @Override
  public ImmutableSet<Weights> attended(Matrix queries, int query) {
    return learnt(queries, query);
  }

  @Override
  public ImmutableSet<Weights> rectified(DenseLayer layer, ImmutableSet<Weights> in) {
    return affine(layer, in);
  }

  @Override
  public ImmutableSet<Weights> affine(DenseLayer layer, ImmutableSet<Weights> in) {
    return union(List.of(in, ImmutableSet.of(Weights.of(layer))));
  }

  @Override
  public ImmutableSet<Weights> squashed(ImmutableSet<Weights> in) {
    return in;
  }

  @Override
  public ImmutableSet<Weights> shares(ImmutableSet<Weights> in) {
    return in;
  }

  @Override
  public ImmutableSet<Weights> joined(List<ImmutableSet<Weights>> parts) {
    return union(parts);
  }

  @Override
  public ImmutableSet<Weights> first(ImmutableSet<Weights> in, int length) {
    return in;
  }

  @Override
  public ImmutableSet<Weights> mixed(
      ImmutableSet<Weights> factors, List<ImmutableSet<Weights>> vectors) {
    return union(List.of(factors, union(vectors)));
  }

  @Override
  public ImmutableSet<Weights> learnt(Matrix table, int row) {
    return ImmutableSet.of(new Weights(table, row));
  }

  private static ImmutableSet<Weights> union(List<ImmutableSet<Weights>> sets) {
    return sets.stream().flatMap(ImmutableSet::stream).collect(ImmutableSet.toImmutableSet());
  }
}
