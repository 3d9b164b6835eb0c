package io.github.corenlpaffect.train.optimisation;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How often, and how much, the gradients of groups of tasks point against each other during
 * training: in conflict means that their cosine is below 0 (Yu et al. 2020). Not safe for several
 * threads.
 */
public final class ConflictStatistics {
  private static final int LISTED = 5;

  private final ImmutableList<String> groups;
  private double[] cosines;
  private double[] conflicts;
  private double[] steps;

  /** Statistics of no step yet, of groups with these names. */
  public ConflictStatistics(ImmutableList<String> groups) {
    this.groups = groups;
    int pairs = groups.size() * (groups.size() - 1) / 2;
    cosines = new double[pairs];
    conflicts = new double[pairs];
    steps = new double[pairs];
  }

  /**
   * Two groups and how their gradients stood to each other.
   *
   * @param meanCosine −1…1; NaN if there was no step
   * @param conflictShare of the steps, 0…1, in which the cosine was below 0; NaN if there was none
   * @param steps in which neither gradient was zero
   */
  public record Pair(
      String first, String second, double meanCosine, double conflictShare, long steps) {
    private String line() {
      return String.format(
          Locale.ROOT,
          "%n  %s and %s: mean cosine %.2f, in conflict in %.0f %% of %d steps",
          first,
          second,
          meanCosine,
          100 * conflictShare,
          steps);
    }
  }

  /** Takes in the inner products of the groups' gradients in a step. */
  public void add(double[][] gram) {
    Preconditions.checkArgument(
        gram.length == groups.size(), "%s gradients of %s groups", gram.length, groups.size());
    double[] norms = GramMatrix.norms(gram);
    int pair = 0;
    for (int i = 0; i < gram.length; i++) {
      for (int j = i + 1; j < gram.length; j++, pair++) {
        if (GramMatrix.present(gram, i) && GramMatrix.present(gram, j)) {
          add(pair, gram[i][j] / norms[i] / norms[j]);
        }
      }
    }
  }

  private void add(int pair, double cosine) {
    cosines[pair] += Math.max(-1, Math.min(1, cosine));
    conflicts[pair] += cosine < 0 ? 1 : 0;
    steps[pair]++;
  }

  /** All pairs of groups, in the groups' order. */
  public ImmutableList<Pair> pairs() {
    ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
    int pair = 0;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++, pair++) {
        double n = steps[pair];
        pairs.add(
            new Pair(
                groups.get(i), groups.get(j), cosines[pair] / n, conflicts[pair] / n, (long) n));
      }
    }
    return pairs.build();
  }

  /** A few lines: how many pairs are mostly in conflict, and those with the lowest cosines. */
  public String report() {
    ImmutableList<Pair> seen =
        pairs().stream().filter(pair -> pair.steps() > 0).collect(ImmutableList.toImmutableList());
    long mostly = seen.stream().filter(pair -> pair.conflictShare() > 0.5).count();
    return String.format(
            Locale.ROOT,
            "gradients of %d of %d pairs of groups are in conflict in most steps",
            mostly,
            seen.size())
        + seen.stream()
            .sorted(Comparator.comparingDouble(Pair::meanCosine))
            .limit(LISTED)
            .map(Pair::line)
            .collect(Collectors.joining());
  }

  /** All that was counted, as a checkpoint holds it. */
  public double[] state() {
    return Doubles.concat(cosines, conflicts, steps);
  }

  /**
   * Takes back what {@link #state} gave.
   *
   * @throws IllegalArgumentException if it is no state of as many groups
   */
  public void restore(double[] state) {
    int pairs = steps.length;
    Weights.checkState(state, 3 * pairs);
    cosines = Arrays.copyOfRange(state, 0, pairs);
    conflicts = Arrays.copyOfRange(state, pairs, 2 * pairs);
    steps = Arrays.copyOfRange(state, 2 * pairs, 3 * pairs);
  }
}
