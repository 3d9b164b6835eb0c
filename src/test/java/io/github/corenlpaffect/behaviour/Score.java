package io.github.corenlpaffect.behaviour;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How many cases of a measure passed; the measure is what the bar is stated for. */
record Score(String measure, String kind, int cases, int passed) {

  static Score of(Result result) {
    return new Score(
        result.capability().name(),
        result.capability().kind().label(),
        result.cases(),
        result.passed());
  }

  /** All cases of several results together. */
  static Score together(String measure, Collection<Result> results) {
    return new Score(
        measure,
        "all",
        results.stream().mapToInt(Result::cases).sum(),
        results.stream().mapToInt(Result::passed).sum());
  }

  static <T> Score of(String measure, String kind, List<T> tested, Predicate<T> passes) {
    return new Score(measure, kind, tested.size(), (int) tested.stream().filter(passes).count());
  }

  /** The share that passed, in per cent. */
  double percent() {
    return 100.0 * passed / cases;
  }

  static String table(List<Score> scores) {
    return MarkdownTable.of(
        List.of("capability", "kind", "cases", "passed, %"),
        scores.stream().map(Score::row).toList());
  }

  private List<String> row() {
    return List.of(
        measure, kind, String.valueOf(cases), String.format(Locale.ROOT, "%.1f", percent()));
  }
}
