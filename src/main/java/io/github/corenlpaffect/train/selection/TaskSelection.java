package io.github.corenlpaffect.train.selection;

/**
 * Decides how much of each corpus a round of training holds, from what came of the rounds before.
 *
 * <p>It is a function of the history and of the {@link SelectionSetting} that it was made for, and
 * keeps nothing between calls: what it needs of the past it computes from the history anew. So a
 * run that was killed goes on as if it had not been. What is random comes from the setting's seed
 * and the number of the round.
 *
 * <p><b>To add one</b>, write a class in this package with a constructor that takes the setting,
 * and a line in {@link SelectionKind} that names the class, what it wants to see measured, and into
 * how many rounds it cuts an epoch. {@code train.selection} then takes the line's name.
 */
@FunctionalInterface
public interface TaskSelection {
  /**
   * The share of the next round's examples that each corpus gets.
   *
   * @param history what was measured before the first round and after each
   * @return one number for each corpus of the setting, none below 0, at most 1 in all: a round
   *     whose shares add up to less is so much shorter
   */
  double[] shares(SelectionHistory history);
}
