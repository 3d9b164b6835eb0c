package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.train.selection.SelectionHistory;
import java.util.List;

/**
 * How far training has come.
 *
 * @param epoch epochs that are done
 * @param bestEpoch the epoch of the best figures on dev, counted from 1; 0 before the first
 * @param bestScore its score
 * @param best its weights, one matrix per parameter
 * @param history which examples the rounds of all epochs held, and what was measured after them
 * @param strategies what the strategies of the steps have learnt, see {@link Stepper#state}
 */
record Progress(
    int epoch,
    int bestEpoch,
    double bestScore,
    ImmutableList<Matrix> best,
    SelectionHistory history,
    ImmutableDoubleArray strategies) {

  static Progress start(List<Parameter> parameters) {
    return new Progress(
        0,
        0,
        Double.NEGATIVE_INFINITY,
        weights(parameters),
        SelectionHistory.NONE,
        ImmutableDoubleArray.of());
  }

  /** After one more epoch, whose weights are kept if its score is the best so far. */
  Progress next(
      double score,
      List<Parameter> parameters,
      SelectionHistory newHistory,
      ImmutableDoubleArray newStrategies) {
    boolean better = score > bestScore;
    return new Progress(
        epoch + 1,
        better ? epoch + 1 : bestEpoch,
        better ? score : bestScore,
        better ? weights(parameters) : best,
        newHistory,
        newStrategies);
  }

  /** Puts the best weights back into the parameters. */
  void restoreBest(List<Parameter> parameters) {
    for (int i = 0; i < best.size(); i++) {
      parameters.get(i).matrix().set(best.get(i));
    }
  }

  private static ImmutableList<Matrix> weights(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.matrix().copy())
        .collect(ImmutableList.toImmutableList());
  }
}
