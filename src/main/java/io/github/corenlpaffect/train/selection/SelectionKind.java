package io.github.corenlpaffect.train.selection;

import java.util.function.Function;

/** The selections there are; {@code train.selection} takes their names in lower case. */
public enum SelectionKind {
  FIXED(FixedSelection::new, Evidence.NOTHING, 1),
  PROPORTIONAL(setting -> new TemperatureSelection(setting, 1), Evidence.NOTHING, 1),
  TEMPERATURE(
      setting -> new TemperatureSelection(setting, setting.temperature()), Evidence.NOTHING, 1),
  UNCERTAINTY(UncertaintySelection::new, Evidence.LOSSES, 4),
  PROGRESS(ProgressSelection::new, Evidence.LOSSES, 4),
  BANDIT(BanditSelection::new, Evidence.HELD_OUT, 10),
  PRUNING(PruningSelection::new, Evidence.HELD_OUT, 10);

  /** What a selection wants to see measured before the first round and after each. */
  public enum Evidence {
    NOTHING,
    /** {@link Round#losses()}. */
    LOSSES,
    /** {@link Round#heldOut()}, which takes texts that are not learnt from. */
    HELD_OUT
  }

  private final Function<SelectionSetting, TaskSelection> maker;
  private final Evidence evidence;
  private final int rounds;

  SelectionKind(Function<SelectionSetting, TaskSelection> maker, Evidence evidence, int rounds) {
    this.maker = maker;
    this.evidence = evidence;
    this.rounds = rounds;
  }

  /**
   * A selection for a run.
   *
   * @throws IllegalArgumentException if there is nothing for it to choose
   */
  public TaskSelection in(SelectionSetting setting) {
    return maker.apply(setting);
  }

  /** What it wants to see measured. */
  public Evidence evidence() {
    return evidence;
  }

  /** Into how many rounds it cuts an epoch unless told otherwise. */
  int rounds() {
    return rounds;
  }
}
