package io.github.corenlpaffect.train.selection;

import com.google.common.collect.ImmutableList;

/**
 * What a selection has to choose from.
 *
 * @param corpora the corpora
 * @param rounds how many rounds the run has at most
 * @param roundSize how many examples a round has, at most
 * @param temperature of {@link TemperatureSelection}
 * @param seed of everything random
 */
public record SelectionSetting(
    ImmutableList<Choice> corpora, int rounds, double roundSize, double temperature, long seed) {

  /**
   * A corpus.
   *
   * @param name its name
   * @param size how many texts it has to learn from
   * @param planned how many examples of it an epoch of the fixed plan holds; a corpus with none is
   *     never chosen
   * @param target whether its texts carry labels of a target task; without any it is an auxiliary
   */
  public record Choice(String name, int size, int planned, boolean target) {}

  /** The shares of the fixed plan. */
  double[] planned() {
    return Shares.proportionalTo(corpora.stream().mapToDouble(Choice::planned).toArray());
  }
}
