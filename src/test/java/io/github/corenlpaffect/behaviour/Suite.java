package io.github.corenlpaffect.behaviour;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/** The results of a model on every capability. */
record Suite(List<Result> results) {

  static Suite run(ModelUnderTest model) throws IOException {
    return new Suite(
        Capabilities.all().stream().map(capability -> Result.of(capability, model)).toList());
  }

  /** One score for each capability, then one for each kind. */
  List<Score> scores() {
    Stream<Score> ofKinds =
        results.stream()
            .collect(
                groupingBy(
                    result -> result.capability().kind(),
                    () -> new EnumMap<>(Kind.class),
                    toList()))
            .entrySet()
            .stream()
            .map(kind -> Score.together("all of " + kind.getKey().label(), kind.getValue()));
    return Stream.concat(results.stream().map(Score::of), ofKinds).toList();
  }
}
