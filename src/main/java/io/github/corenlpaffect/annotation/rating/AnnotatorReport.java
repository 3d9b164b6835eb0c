package io.github.corenlpaffect.annotation.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import io.github.corenlpaffect.annotation.agreement.CategoryUse;
import io.github.corenlpaffect.annotation.agreement.RaterAgreement;
import io.github.corenlpaffect.annotation.agreement.Ratings;
import io.github.corenlpaffect.annotation.consensus.CorrectedMeans;
import io.github.corenlpaffect.annotation.consensus.DawidSkene;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What is known of one annotator.
 *
 * @param name who
 * @param agreement how the answers agree with the others'
 * @param bias of amounts how much too high the answers are, in steps of the scale; of categories
 *     how much oftener than others, −1 to 1, the category is chosen that {@code biasedTo} names;
 *     NaN if nobody shares a text
 * @param biasedTo the category whose share differs most; empty for amounts
 * @param accuracy of categories the share of answers that are right as far as the model of Dawid
 *     and Skene can tell; NaN for amounts
 */
public record AnnotatorReport(
    String name, RaterAgreement agreement, double bias, String biasedTo, double accuracy) {

  /** What is known of each annotator, in their order. */
  public static ImmutableList<AnnotatorReport> of(RatedTexts rated) {
    return IntStream.range(0, rated.annotators().size())
        .mapToObj(
            rated.kind() instanceof Categories categories
                ? ofCategories(rated, categories)
                : ofAmounts(rated))
        .collect(ImmutableList.toImmutableList());
  }

  private static IntFunction<AnnotatorReport> ofAmounts(RatedTexts rated) {
    CorrectedMeans means = CorrectedMeans.fit(rated.ratings());
    return rater -> {
      RaterAgreement agreement = agreement(rater, rated);
      double bias = agreement.shared() == 0 ? Double.NaN : means.bias(rater);
      return new AnnotatorReport(rated.annotators().get(rater), agreement, bias, "", Double.NaN);
    };
  }

  private static IntFunction<AnnotatorReport> ofCategories(
      RatedTexts rated, Categories categories) {
    Ratings ratings = rated.ratings();
    DawidSkene model = DawidSkene.fit(ratings, categories.names().size(), DawidSkene.CAREFUL);
    return rater -> {
      double[] surplus = CategoryUse.surplus(rater, ratings, categories.names().size());
      double largest = Doubles.max(surplus);
      return new AnnotatorReport(
          rated.annotators().get(rater),
          agreement(rater, rated),
          largest,
          largest > 0 ? categories.names().get(Doubles.indexOf(surplus, largest)) : "",
          model.accuracy(rater));
    };
  }

  private static RaterAgreement agreement(int rater, RatedTexts rated) {
    return RaterAgreement.of(rater, rated.ratings(), rated.kind().level());
  }
}
