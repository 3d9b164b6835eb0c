package io.github.corenlpaffect.behaviour;

import static java.util.stream.Collectors.joining;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A number that the product shows of a text: an intensity (0…1), the valence (−1…1), or the
 * probability (0…1) that the sentiment is negative, neutral or positive, five classes summed to
 * three.
 */
record Output(String name, ToDoubleFunction<Affect> value) {
  static final List<Output> EMOTIONS =
      Arrays.stream(Emotion.values())
          .map(emotion -> new Output(emotion.label(), a -> a.emotions().intensity(emotion)))
          .toList();

  static final Output VALENCE = new Output("valence", Affect::valence);

  static final List<Output> CLASSES =
      List.of(
          new Output(
              "negative",
              a -> a.sentimentDistribution().veryNegative() + a.sentimentDistribution().negative()),
          new Output("neutral", a -> a.sentimentDistribution().neutral()),
          new Output(
              "positive",
              a ->
                  a.sentimentDistribution().positive() + a.sentimentDistribution().veryPositive()));

  static final List<Output> ALL =
      Stream.of(EMOTIONS, List.of(VALENCE), CLASSES).flatMap(List::stream).toList();

  static Optional<Output> find(String name) {
    return ALL.stream().filter(output -> output.name.equals(name)).findFirst();
  }

  double of(Affect affect) {
    return value.applyAsDouble(affect);
  }

  /** All outputs in one line, for people. */
  static String show(Affect affect) {
    return ALL.stream()
        .map(output -> String.format(Locale.ROOT, "%s %.2f", output.name, output.of(affect)))
        .collect(joining(", "));
  }
}
