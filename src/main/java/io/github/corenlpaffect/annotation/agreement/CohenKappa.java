package io.github.corenlpaffect.annotation.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;

/**
 * Cohen's kappa of two raters (Cohen, "A Coefficient of Agreement for Nominal Scales", 1960), or
 * weighted kappa ("Weighted Kappa", 1968); of more raters the mean over the pairs that have items
 * in common (Light, "Measures of Response Agreement for Qualitative Data", 1971). Pairs for which
 * it is undefined do not count.
 *
 * @param weights what disagreements cost; all the same if empty
 */
public record CohenKappa(Optional<Weights> weights) implements Coefficient {
  /** Percents have so many; answers that hardly ever are the same have no kappa. */
  private static final int MOST_LEVELS = 101;

  /** Cohen's kappa. */
  public static CohenKappa unweighted() {
    return new CohenKappa(Optional.empty());
  }

  /** Weighted kappa. */
  public static CohenKappa weighted(Weights weights) {
    return new CohenKappa(Optional.of(weights));
  }

  @Override
  public String label() {
    return weights
        .map(chosen -> "Weighted kappa, " + chosen.name().toLowerCase(Locale.ROOT))
        .orElse("Cohen's kappa");
  }

  @Override
  public String needs() {
    return weights.isPresent()
        ? "item with two answers, on " + MOST_LEVELS + " levels at most"
        : "item with two answers";
  }

  @Override
  public Ratings usable(Ratings ratings) {
    Ratings compared = ratings.compared();
    return weights.isPresent() && compared.different() > MOST_LEVELS
        ? compared.ofItems()
        : compared;
  }

  @Override
  public double of(Ratings ratings) {
    return mean(ratings, this::ofPair);
  }

  @Override
  public ToDoubleFunction<int[]> ofDrawn(Ratings usable) {
    DoubleBinaryOperator cost = cost();
    return drawn -> mean(usable.ofItems(drawn), pair -> PairKappa.of(pair, cost));
  }

  /** The mean kappa of one rater with each of the others; NaN if there is none. */
  public double ofRater(int rater, Ratings ratings) {
    return IntStream.range(0, ratings.raters())
        .filter(other -> other != rater)
        .mapToDouble(other -> ofPair(ratings.ofRaters(other, rater).complete()))
        .filter(kappa -> !Double.isNaN(kappa))
        .average()
        .orElse(Double.NaN);
  }

  private static double mean(Ratings ratings, ToDoubleFunction<Ratings> kappa) {
    return IntStream.range(0, ratings.raters())
        .mapToObj(
            first ->
                IntStream.range(0, first)
                    .mapToDouble(
                        second -> kappa.applyAsDouble(ratings.ofRaters(second, first).complete())))
        .flatMapToDouble(kappas -> kappas)
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(Double.NaN);
  }

  private double ofPair(Ratings pair) {
    if (weights.isPresent()) {
      return PairKappa.of(pair, cost());
    }
    return pair.alike()
        ? Double.NaN
        : new CohenKappaAgreement(Studies.of(pair)).calculateAgreement();
  }

  private DoubleBinaryOperator cost() {
    return weights.map(Weights::cost).orElse((a, b) -> a == b ? 0 : 1);
  }
}
