package io.github.corenlpaffect.metric;

/**
 * How much better or worse a system is than another, as a share of the other's figure. Its mean
 * over tasks is Δm, by which multi-task learning is compared with single-task learning (Maninis,
 * Radosavovic and Kokkinos, "Attentive Single-Tasking of Multiple Tasks", 2019; Vandenhende et al.,
 * "Multi-Task Learning for Dense Prediction Tasks: A Survey", 2021).
 */
public final class RelativeChange {
  private RelativeChange() {}

  /**
   * (−1)^l · (figure − reference) / reference, where l is 1 for figures that are the better the
   * smaller they are.
   *
   * @return above 0 for the better; NaN unless the reference is above 0
   */
  public static double of(double figure, double reference, boolean largerIsBetter) {
    if (!(reference > 0)) {
      return Double.NaN;
    }
    double change = (figure - reference) / reference;
    return largerIsBetter ? change : -change;
  }
}
