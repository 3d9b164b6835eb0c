package io.github.corenlpaffect.experiment.transfer;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.experiment.Difference;
import java.util.function.Predicate;

/**
 * What a study has found.
 *
 * @param options what was tried
 * @param sizes of the domains, in order
 * @param targets their tasks, in order
 */
record TransferFindings(
    TransferOptions options,
    ImmutableList<DomainSize> sizes,
    ImmutableList<TargetFindings> targets) {

  /** The mean gain over all targets; NaN if none has one. */
  double meanGain(Condition condition) {
    return targets.stream()
        .map(target -> target.gains().get(condition))
        .mapToDouble(Difference::value)
        .filter(Double::isFinite)
        .average()
        .orElse(Double.NaN);
  }

  /** How many targets have gained significantly. */
  long gainers(Condition condition) {
    return count(condition, gain -> gain.value() > 0);
  }

  /** How many targets have lost significantly. */
  long losers(Condition condition) {
    return count(condition, gain -> gain.value() < 0);
  }

  private long count(Condition condition, Predicate<Difference> direction) {
    return targets.stream()
        .map(target -> target.gains().get(condition))
        .filter(gain -> gain.isSignificant() && direction.test(gain))
        .count();
  }
}
