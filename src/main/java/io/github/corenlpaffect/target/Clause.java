package io.github.corenlpaffect.target;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A clause. Tokens are counted from 0 in the sentence.
 *
 * @param tokens in their order; a relative clause within it is not among them
 * @param verb the first token of its finite verb, or {@link #NONE}
 * @param main the verb that carries the meaning: "lost" in "has been lost"; or {@link #NONE}
 * @param marker the subordinating word it begins with; empty if there is none
 * @param antecedent the noun phrase that it speaks of, if it is a relative clause; its first token
 *     is then the pronoun
 */
record Clause(
    List<Integer> tokens, int verb, int main, String marker, Optional<NounPhrase> antecedent) {
  static final int NONE = -1;

  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "whom", "which", "that");

  Clause {
    tokens = List.copyOf(tokens);
  }

  int begin() {
    return tokens.get(0);
  }

  int end() {
    return tokens.get(tokens.size() - 1) + 1;
  }

  boolean hasVerb() {
    return verb != NONE;
  }

  /** The relative pronoun that stands for its antecedent, or {@link #NONE} in "the man I know". */
  int pronoun(Words words) {
    return isRelative() && words.isOneOf(begin(), RELATIVE_PRONOUNS) ? begin() : NONE;
  }

  boolean isRelative() {
    return antecedent.isPresent();
  }
}
