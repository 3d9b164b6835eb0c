package io.github.corenlpaffect.annotation.agreement;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;

/**
 * Fleiss' kappa, which asks of every item for the same number of answers, not of the same raters
 * (Fleiss, "Measuring Nominal Scale Agreement Among Many Raters", 1971). Taken are the items with
 * the number that most of them have.
 */
public record FleissKappa() implements Coefficient {

  @Override
  public String label() {
    return "Fleiss' kappa";
  }

  @Override
  public String needs() {
    return "item with two answers";
  }

  @Override
  public Ratings usable(Ratings ratings) {
    Ratings compared = ratings.compared();
    Map<Integer, Long> sizes =
        IntStream.range(0, compared.items())
            .mapToObj(compared::count)
            .collect(groupingBy(size -> size, counting()));
    int usual =
        sizes.entrySet().stream()
            .max(
                Comparator.comparing(Map.Entry<Integer, Long>::getValue)
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(0);
    return compared.ofItems(item -> compared.count(item) == usual);
  }

  @Override
  public double of(Ratings ratings) {
    Ratings usable = usable(ratings);
    return usable.alike()
        ? Double.NaN
        : new FleissKappaAgreement(Studies.of(withoutGaps(usable))).calculateAgreement();
  }

  @Override
  public ToDoubleFunction<int[]> ofDrawn(Ratings usable) {
    return new DrawnFleiss(usable);
  }

  private static Ratings withoutGaps(Ratings usable) {
    double[][] answers =
        IntStream.range(0, usable.items()).mapToObj(usable::answers).toArray(double[][]::new);
    return Ratings.of(answers, answers[0].length);
  }
}
