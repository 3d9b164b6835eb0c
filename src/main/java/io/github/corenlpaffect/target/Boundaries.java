package io.github.corenlpaffect.target;

import java.util.Set;

/** The signs and words between clauses. */
final class Boundaries {
  private static final Set<String> HARD =
      Set.of(";", ":", ".", "!", "?", "--", "—", "–", "...", "…", "(", ")", "-lrb-", "-rrb-");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "whereas",
          "while",
          "although",
          "though",
          "because",
          "unless",
          "if",
          "when",
          "since",
          "until");
  private static final Set<String> POSSIBLE = Set.of(",", "and", "or", "but", "yet", "nor");

  private Boundaries() {}

  /** A sign that ends any clause. */
  static boolean isHard(Words words, int i) {
    return words.isOneOf(i, HARD);
  }

  /** A word that may begin a subordinate clause. */
  static boolean isSubordinator(Words words, int i) {
    return words.isOneOf(i, SUBORDINATORS) && !words.isNoun(i);
  }

  /** A comma or a conjunction, which stands between clauses or between parts of one. */
  static boolean isPossible(Words words, int i) {
    return words.isOneOf(i, POSSIBLE);
  }
}
