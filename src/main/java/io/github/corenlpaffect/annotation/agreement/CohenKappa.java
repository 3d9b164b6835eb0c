package io.github.corenlpaffect.annotation.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;

/**
 * Cohen's kappa of two raters (Cohen, "A Coefficient of Agreement for Nominal Scales", 1960), or
 * weighted kappa ("Weighted Kappa", 1968); of more raters the mean over the pairs that have items
 * in common (Light, "Measures of Response Agreement for Qualitative Data", 1971). Pairs for which
 * it is undefined do not count.
 *
 * @param weights what disagreements cost; all the same if empty
 */
public record CohenKappa(Optional<Weights> weights) implements Coefficient {

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
    return "item with two answers";
  }

  @Override
  public Ratings usable(Ratings ratings) {
    return ratings.compared();
  }

  @Override
  public double of(Ratings ratings) {
    return IntStream.range(0, ratings.raters())
        .mapToObj(
            first ->
                IntStream.range(0, first)
                    .mapToDouble(second -> ofPair(ratings.ofRaters(second, first).complete())))
        .flatMapToDouble(kappas -> kappas)
        .filter(kappa -> !Double.isNaN(kappa))
        .average()
        .orElse(Double.NaN);
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

  private double ofPair(Ratings pair) {
    if (pair.alike()) {
      return Double.NaN;
    }
    return weights
        .map(chosen -> weighted(pair, chosen.cost()))
        .orElseGet(() -> new CohenKappaAgreement(Studies.of(pair)).calculateAgreement());
  }

  /**
   * The weighted kappa of two raters who have answered all items.
   *
   * @param cost of two answers, symmetrical, 0 if they are equal
   */
  static double weighted(Ratings pair, DoubleBinaryOperator cost) {
    CodingAnnotationStudy study = Studies.of(pair);
    double[] answers = answers(pair).distinct().toArray();
    double largest =
        DoubleStream.of(answers)
            .flatMap(a -> DoubleStream.of(answers).map(b -> cost.applyAsDouble(a, b)))
            .max()
            .orElseThrow();
    // DKPro divides observed and expected costs by the largest of each, if that is above 1
    return new WeightedKappaAgreement(
            study, (any, a, b) -> cost.applyAsDouble((Double) a, (Double) b) / largest)
        .calculateAgreement();
  }

  private static DoubleStream answers(Ratings pair) {
    return IntStream.range(0, pair.items())
        .mapToObj(pair::answers)
        .flatMapToDouble(DoubleStream::of);
  }
}
