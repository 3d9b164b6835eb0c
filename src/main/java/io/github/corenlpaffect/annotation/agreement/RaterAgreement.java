package io.github.corenlpaffect.annotation.agreement;

import io.github.corenlpaffect.metric.Correlation;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How one rater agrees with the others.
 *
 * @param rater the place among the raters
 * @param answers how many items the rater has answered
 * @param shared how many of them others have answered too
 * @param withOthers of categories the mean kappa with each of the others, of amounts Pearson's r
 *     with the mean of the others; −1 to 1, NaN if undefined
 * @param alphaWithout Krippendorff's alpha of the others among themselves, NaN if undefined
 */
public record RaterAgreement(
    int rater, int answers, int shared, double withOthers, double alphaWithout) {

  /** A rater's agreement on answers of this level. */
  public static RaterAgreement of(int rater, Ratings ratings, Level level) {
    Ratings answered = ratings.ofItems(item -> ratings.has(item, rater));
    Ratings shared = answered.compared();
    return new RaterAgreement(
        rater,
        answered.items(),
        shared.items(),
        level == Level.NOMINAL
            ? CohenKappa.unweighted().ofRater(rater, shared)
            : correlation(rater, shared),
        new KrippendorffAlpha(level).of(ratings.without(rater)));
  }

  private static double correlation(int rater, Ratings shared) {
    Ratings others = shared.without(rater);
    return Correlation.pearson(
        IntStream.range(0, others.items())
            .mapToDouble(item -> Arrays.stream(others.answers(item)).average().orElseThrow())
            .toArray(),
        IntStream.range(0, shared.items())
            .mapToDouble(item -> shared.value(item, rater))
            .toArray());
  }
}
