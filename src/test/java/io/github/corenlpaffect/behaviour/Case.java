package io.github.corenlpaffect.behaviour;

import java.util.List;

/**
 * One test of a capability.
 *
 * @param texts as many as the expectation's kind has, all different
 */
record Case(Expectation expectation, List<String> texts) {
  Case {
    if (texts.size() != expectation.kind().texts()
        || texts.stream().distinct().count() < texts.size()) {
      throw new IllegalArgumentException(
          expectation.source()
              + " needs "
              + expectation.kind().texts()
              + " different texts, not "
              + texts);
    }
  }
}
