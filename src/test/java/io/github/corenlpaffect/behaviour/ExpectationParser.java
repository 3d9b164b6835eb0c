package io.github.corenlpaffect.behaviour;

import io.github.corenlpaffect.Affect;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads expectations: terms separated by spaces, all of which must hold; a term is one condition or
 * alternatives separated by {@code |}.
 *
 * <ul>
 *   <li>{@code positive}, {@code negative}, {@code neutral}: the most probable of the three classes
 *   <li>an emotion, {@code joy}: at least {@value #CLEAR}, or the largest of the eight and more
 *       than a plain fact may have
 *   <li>{@code none}: all eight intensities at most {@value #HARDLY_ANY}
 *   <li>a bound of an output, {@code anger>=.3}, {@code valence<-.2}
 *   <li>{@code same} of a pair: every output differs by at most {@value #SAME}
 *   <li>{@code joy+}, {@code valence-} of a pair: the second text has at least {@value #DIRECTION}
 *       more or less of it than the first
 * </ul>
 */
final class ExpectationParser {
  static final double CLEAR = 0.3;
  static final double HARDLY_ANY = 0.15;
  static final double SAME = 0.05;
  static final double DIRECTION = 0.02;

  private static final Pattern BOUND =
      Pattern.compile("([a-z]+)(<=|>=|<|>)(-?(?:\\d+|\\d*\\.\\d+))");
  private static final Pattern CHANGE = Pattern.compile("([a-z]+)([+-])");

  private ExpectationParser() {}

  /**
   * Reads an expectation.
   *
   * @throws IllegalArgumentException if it is none, or mixes kinds
   */
  static Expectation parse(String source) {
    List<Expectation> terms =
        Arrays.stream(source.strip().split(" +")).map(ExpectationParser::term).toList();
    Predicate<List<Affect>> all = affects -> terms.stream().allMatch(term -> term.holds(affects));
    return new Expectation(source, commonKind(source, terms), all);
  }

  private static Expectation term(String source) {
    List<Expectation> alternatives =
        Arrays.stream(source.split("\\|", -1)).map(ExpectationParser::condition).toList();
    Predicate<List<Affect>> any =
        affects -> alternatives.stream().anyMatch(condition -> condition.holds(affects));
    return new Expectation(source, commonKind(source, alternatives), any);
  }

  private static Kind commonKind(String source, List<Expectation> parts) {
    Set<Kind> kinds = parts.stream().map(Expectation::kind).collect(Collectors.toSet());
    if (kinds.size() > 1) {
      throw new IllegalArgumentException(
          "\""
              + source
              + "\" mixes conditions of one text, sameness of a pair and change in a pair");
    }
    return kinds.iterator().next();
  }

  private static Expectation condition(String source) {
    return word(source)
        .or(() -> bound(source))
        .or(() -> change(source))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + source
                        + "\" is no expectation: neither a class of sentiment, an emotion, none,"
                        + " same, a bound such as joy>=.3, nor a change such as joy+"));
  }

  private static Optional<Expectation> word(String source) {
    return switch (source) {
      case "none" -> Optional.of(ofText(source, a -> a.emotions().largest() <= HARDLY_ANY));
      case "same" -> Optional.of(new Expectation(source, Kind.INVARIANCE, ExpectationParser::same));
      case "valence" -> Optional.empty();
      default -> Output.find(source).map(output -> ofText(source, a -> leads(output, a)));
    };
  }

  private static Optional<Expectation> bound(String source) {
    Matcher parts = BOUND.matcher(source);
    return parts.matches()
        ? Output.find(parts.group(1))
            .map(
                output ->
                    ofText(
                        source,
                        a ->
                            within(
                                output.of(a), parts.group(2), Double.parseDouble(parts.group(3)))))
        : Optional.empty();
  }

  private static Optional<Expectation> change(String source) {
    Matcher parts = CHANGE.matcher(source);
    int sign = source.endsWith("+") ? 1 : -1;
    return parts.matches()
        ? Output.find(parts.group(1))
            .map(
                output ->
                    new Expectation(
                        source,
                        Kind.DIRECTION,
                        pair -> sign * difference(output, pair) >= DIRECTION))
        : Optional.empty();
  }

  private static Expectation ofText(String source, Predicate<Affect> condition) {
    return new Expectation(
        source, Kind.MINIMUM_FUNCTIONALITY, affects -> condition.test(affects.get(0)));
  }

  private static boolean leads(Output output, Affect affect) {
    double value = output.of(affect);
    return Output.CLASSES.contains(output)
        ? isLargest(output, Output.CLASSES, affect)
        : value >= CLEAR || (value > HARDLY_ANY && isLargest(output, Output.EMOTIONS, affect));
  }

  private static boolean isLargest(Output output, List<Output> among, Affect affect) {
    return among.stream().allMatch(other -> other.of(affect) <= output.of(affect));
  }

  private static boolean within(double value, String relation, double bound) {
    return switch (relation) {
      case "<" -> value < bound;
      case "<=" -> value <= bound;
      case ">" -> value > bound;
      default -> value >= bound;
    };
  }

  private static boolean same(List<Affect> pair) {
    return Output.ALL.stream().allMatch(output -> Math.abs(difference(output, pair)) <= SAME);
  }

  private static double difference(Output output, List<Affect> pair) {
    return output.of(pair.get(1)) - output.of(pair.get(0));
  }
}
