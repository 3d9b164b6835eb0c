package io.github.corenlpaffect.behaviour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Something that a model must be able to do, and cases that show whether it can.
 *
 * @param cases different, all of this kind, at most {@value #MOST_CASES}
 */
record Capability(String name, Kind kind, List<Case> cases) {
  static final int MOST_CASES = 200;

  /** The first cases of each template in turn, until there are enough; equal texts count once. */
  static Capability of(String name, Kind kind, List<List<Case>> casesOfTemplates) {
    Map<List<String>, Case> cases = new LinkedHashMap<>();
    int longest = casesOfTemplates.stream().mapToInt(List::size).max().orElse(0);
    IntStream.range(0, longest)
        .boxed()
        .flatMap(
            turn ->
                casesOfTemplates.stream()
                    .filter(ofTemplate -> turn < ofTemplate.size())
                    .map(ofTemplate -> ofTemplate.get(turn)))
        .forEach(found -> cases.putIfAbsent(found.texts(), found));
    return new Capability(name, kind, cases.values().stream().limit(MOST_CASES).toList());
  }
}
