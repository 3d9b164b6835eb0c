package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.Quantiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Finds annotators whose answers one may doubt: by their agreement with the others, and by check
 * questions of which the answers are known.
 */
final class Annotators {
  /**
   * Below this share of right answers Mohammad and Bravo-Marquez (2017) took none of a person's.
   */
  private static final double LEAST_RIGHT = 0.7;

  /** Farther below the median than this many deviations is far off (Leys et al. 2013). */
  private static final double DEVIATIONS = 3;

  /** What makes the median absolute deviation a standard deviation (Rousseeuw and Croux 1993). */
  private static final double CONSISTENCY = 1.4826;

  /** Nobody is far off who is nearer to the median than this, however alike the others are. */
  private static final double LEAST_DISTANCE = 0.1;

  /** What who guesses orders as others do. */
  private static final double CHANCE = 0.5;

  private final Answers answers;
  private final ImmutableListMultimap<String, Boolean> checks;
  private final AnnotatorAgreement agreement;
  private final double leastAgreement;

  private Annotators(Answers answers, Answers checks, Map<ImmutableSet<String>, Answer> right) {
    this.answers = answers;
    this.checks = checked(checks, right);
    agreement = new AnnotatorAgreement(answers);
    leastAgreement = leastAgreement();
  }

  /**
   * All annotators, by name.
   *
   * @param answers answers to questions that do not check
   * @param checks answers to those that do
   * @param right what is right there, by what is shown
   */
  static ImmutableList<Annotator> of(
      Answers answers, Answers checks, Map<ImmutableSet<String>, Answer> right) {
    Annotators all = new Annotators(answers, checks, right);
    return Stream.of(answers, checks)
        .flatMap(some -> AnnotatorAgreement.annotators(some).stream())
        .distinct()
        .sorted()
        .map(all::annotator)
        .collect(ImmutableList.toImmutableList());
  }

  private Annotator annotator(String name) {
    int given =
        (int) answers.list().stream().filter(answer -> answer.annotator().equals(name)).count();
    List<Boolean> checked = checks.get(name);
    double right = checked.stream().mapToDouble(is -> is ? 1 : 0).average().orElse(Double.NaN);
    double agreed = agreement.of(name);
    String failed = right < LEAST_RIGHT ? below(LEAST_RIGHT) : "";
    return new Annotator(name, given, agreed, doubts(agreed), checked.size() / 2, right, failed);
  }

  private String doubts(double agreed) {
    if (Double.isNaN(agreed)) {
      return "doubtful: no question in common with others";
    }
    if (agreed <= CHANCE) {
      return "doubtful: no better than guessing";
    }
    return agreed < leastAgreement ? below(leastAgreement) : "";
  }

  private static String below(double bound) {
    return String.format(Locale.ROOT, "doubtful: below %.2f", bound);
  }

  private double leastAgreement() {
    double[] all =
        AnnotatorAgreement.annotators(answers).stream()
            .mapToDouble(agreement::of)
            .filter(Double::isFinite)
            .toArray();
    if (all.length == 0) {
      return Double.NaN;
    }
    double median = Quantiles.median().compute(all);
    double deviation =
        Quantiles.median().compute(DoubleStream.of(all).map(x -> Math.abs(x - median)).toArray());
    return median - Math.max(LEAST_DISTANCE, DEVIATIONS * CONSISTENCY * deviation);
  }

  /** For each answer whether best, and whether worst, is right. */
  private static ImmutableListMultimap<String, Boolean> checked(
      Answers checks, Map<ImmutableSet<String>, Answer> right) {
    ImmutableListMultimap.Builder<String, Boolean> checked = ImmutableListMultimap.builder();
    for (Answer answer : checks.list()) {
      Answer known = right.get(answer.question());
      checked.put(answer.annotator(), answer.best().equals(known.best()));
      checked.put(answer.annotator(), answer.worst().equals(known.worst()));
    }
    return checked.build();
  }
}
