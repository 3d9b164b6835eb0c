package io.github.corenlpaffect.train.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import io.github.corenlpaffect.train.selection.SelectionSetting.Choice;

/** Settings and histories without any training. */
final class MadeUpRun {
  static final double ROUND_SIZE = 1000;
  private static final ImmutableDoubleArray NOTHING = ImmutableDoubleArray.of();

  private MadeUpRun() {}

  static SelectionSetting setting(int rounds, long seed, Choice... corpora) {
    return new SelectionSetting(ImmutableList.copyOf(corpora), rounds, ROUND_SIZE, 1, seed);
  }

  static Choice target(String name, int size, int planned) {
    return new Choice(name, size, planned, true);
  }

  static Choice auxiliary(String name, int size, int planned) {
    return new Choice(name, size, planned, false);
  }

  /** The corpora's losses before the first round and after each. */
  static SelectionHistory losses(double[]... measured) {
    SelectionHistory history = SelectionHistory.NONE;
    for (double[] losses : measured) {
      history = history.and(round(ImmutableDoubleArray.copyOf(losses), NOTHING));
    }
    return history;
  }

  /** The targets' losses before the first round and after each. */
  static SelectionHistory heldOut(double[]... measured) {
    SelectionHistory history = SelectionHistory.NONE;
    for (double[] losses : measured) {
      history = withHeldOut(history, losses);
    }
    return history;
  }

  static SelectionHistory withHeldOut(SelectionHistory history, double... losses) {
    return history.and(round(NOTHING, ImmutableDoubleArray.copyOf(losses)));
  }

  private static Round round(ImmutableDoubleArray losses, ImmutableDoubleArray heldOut) {
    return new Round(ImmutableIntArray.of(), losses, heldOut);
  }
}
