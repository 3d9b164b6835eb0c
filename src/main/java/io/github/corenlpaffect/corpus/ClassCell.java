package io.github.corenlpaffect.corpus;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Doubles;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A cell of a column of classes: one class, {@code outage}, or how probable each of several is,
 * {@code outage=0.7|billing=0.3}.
 */
final class ClassCell {
  private static final String BETWEEN = "|";
  private static final Splitter PARTS = Splitter.on(BETWEEN);
  private static final int DECIMALS = 4;

  private ClassCell() {}

  /** The classes that a cell names, and what it says of each: certainty of one, or numbers. */
  static Map<String, Double> read(String cell) {
    List<String> parts = PARTS.splitToList(cell);
    Map<String, Double> probabilities = new LinkedHashMap<>();
    for (String part : parts) {
      int equals = part.lastIndexOf('=');
      Double probability = Doubles.tryParse(part.substring(equals + 1).strip());
      if (parts.size() == 1 || equals < 1 || probability == null) {
        return ImmutableMap.of(cell, 1.0);
      }
      probabilities.merge(part.substring(0, equals).strip(), probability, Double::sum);
    }
    return probabilities;
  }

  /**
   * The cell for these probabilities, in steps of 10⁻⁴, the most probable class first.
   *
   * @throws IllegalArgumentException if the name of one of several classes would be misunderstood
   */
  static String write(List<String> names, double[] probabilities) {
    int best = Doubles.indexOf(probabilities, Doubles.max(probabilities));
    List<Integer> possible =
        IntStream.range(0, names.size())
            .filter(i -> rounded(probabilities[i]).signum() > 0)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> rounded(probabilities[i])).reversed())
            .toList();
    if (possible.size() < 2) {
      return names.get(best);
    }
    return possible.stream()
        .map(i -> part(names.get(i), rounded(probabilities[i])))
        .collect(joining(BETWEEN));
  }

  private static String part(String name, BigDecimal probability) {
    checkArgument(
        !name.contains(BETWEEN), "the class %s: %s stands between classes", name, BETWEEN);
    return name + "=" + probability.toPlainString();
  }

  private static BigDecimal rounded(double probability) {
    BigDecimal rounded = BigDecimal.valueOf(probability).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }
}
