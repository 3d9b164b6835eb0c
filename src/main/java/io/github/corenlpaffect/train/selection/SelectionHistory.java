package io.github.corenlpaffect.train.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The rounds of a run so far. Immutable.
 *
 * @param measured what was measured before the first round, which took no examples, and then the
 *     rounds in order; empty as long as nothing was
 */
public record SelectionHistory(ImmutableList<Round> measured) {

  /** The history of a run that has not begun. */
  public static final SelectionHistory NONE = new SelectionHistory(ImmutableList.of());

  /** The same with one more round. */
  public SelectionHistory and(Round round) {
    return new SelectionHistory(ImmutableList.<Round>builder().addAll(measured).add(round).build());
  }

  /** Whether anything was measured yet. */
  public boolean isBegun() {
    return !measured.isEmpty();
  }

  /** How many rounds are done. */
  public int rounds() {
    return measured.size() - 1;
  }

  /** The same without what came after a number of rounds. */
  public SelectionHistory until(int rounds) {
    return new SelectionHistory(measured.subList(0, rounds + 1));
  }

  /** How many examples of a corpus were learnt from in all. */
  public long taken(int corpus) {
    return measured.stream().mapToLong(round -> round.taken().get(corpus)).sum();
  }

  /**
   * How much of its first loss a corpus still has.
   *
   * @return NaN of a corpus whose loss is not known or was 0 from the beginning
   */
  double remaining(int corpus) {
    double first = measured.get(0).losses().get(corpus);
    return first > 0 ? measured.get(rounds()).losses().get(corpus) / first : Double.NaN;
  }

  /**
   * How much of its first loss a corpus has lost in a round, less than 0 if it has grown.
   *
   * @param round its number, from 1
   * @return NaN as in {@link #remaining}
   */
  double fall(int corpus, int round) {
    return until(round - 1).remaining(corpus) - until(round).remaining(corpus);
  }

  /**
   * What the target tasks have gained in a round: the mean of 1 − loss after it / loss before it on
   * the texts for tuning, which Fifty et al. (2021) call affinity. Targets without such texts, or
   * without loss, do not count.
   *
   * @param round its number, from 1
   */
  double gain(int round) {
    ImmutableDoubleArray before = measured.get(round - 1).heldOut();
    ImmutableDoubleArray after = measured.get(round).heldOut();
    double sum = 0;
    int targets = 0;
    for (int i = 0; i < before.length(); i++) {
      if (before.get(i) > 0) {
        sum += 1 - after.get(i) / before.get(i);
        targets++;
      }
    }
    return sum / Math.max(1, targets);
  }
}
