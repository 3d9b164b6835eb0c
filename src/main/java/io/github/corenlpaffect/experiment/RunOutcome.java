package io.github.corenlpaffect.experiment;

import java.util.Optional;

/**
 * How a run ended.
 *
 * @param result its result; empty if it failed
 * @param failure why it failed; empty if it did not
 */
record RunOutcome(Optional<RunResult> result, String failure) {
  static RunOutcome of(RunResult result) {
    return new RunOutcome(Optional.of(result), "");
  }

  static RunOutcome failed(Exception e) {
    String reason = e.getMessage() == null ? e.toString() : e.getMessage();
    return new RunOutcome(Optional.empty(), reason);
  }
}
