package io.github.corenlpaffect.annotation.bestworst;

/**
 * What was found of a text.
 *
 * @param id what its owner calls it; empty if nothing
 * @param text the text
 * @param shown how often it was shown and an answer given
 * @param best how often it was best
 * @param worst how often it was worst
 * @param counting its score by counting, −1…1
 * @param bradleyTerry its score by a Bradley–Terry model, −1…1
 */
public record Score(
    String id, String text, int shown, int best, int worst, double counting, double bradleyTerry) {

  /** How scores are found. */
  public enum Method {
    COUNTING,
    BRADLEY_TERRY
  }

  /** The score that this method finds. */
  public double by(Method method) {
    return method == Method.COUNTING ? counting : bradleyTerry;
  }
}
