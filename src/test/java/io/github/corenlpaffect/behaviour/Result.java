package io.github.corenlpaffect.behaviour;

import io.github.corenlpaffect.Affect;
import java.util.List;
import java.util.function.Function;

/** How a model did on a capability. */
record Result(Capability capability, List<Failure> failures) {

  /** A case that failed, with the affect of each of its texts. */
  record Failure(Case failed, List<Affect> affects) {}

  static Result of(Capability capability, Function<String, Affect> model) {
    List<Failure> failures =
        capability.cases().stream()
            .map(tested -> new Failure(tested, tested.texts().stream().map(model).toList()))
            .filter(tested -> !tested.failed().expectation().holds(tested.affects()))
            .toList();
    return new Result(capability, failures);
  }

  int cases() {
    return capability.cases().size();
  }

  int passed() {
    return cases() - failures.size();
  }
}
