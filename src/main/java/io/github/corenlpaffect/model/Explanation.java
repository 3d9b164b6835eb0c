package io.github.corenlpaffect.model;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.TokenContribution;
import java.util.Collections;
import java.util.List;

/**
 * Where a sentence's affect comes from: {@code baseline} and the contributions of all tokens add up
 * to its valence and to each of its intensities.
 *
 * @param baseline what there is without any token
 * @param tokens one per token of the sentence, in their order; 0 for those that the model does not
 *     read
 */
public record Explanation(TokenContribution baseline, List<TokenContribution> tokens) {
  /** Keeps a copy of the list. */
  public Explanation {
    tokens = List.copyOf(tokens);
  }

  /** Of {@link Affect#none()}: nothing from a number of tokens. */
  public static Explanation none(int tokens) {
    TokenContribution nothing = new TokenContribution(0, 0, 0, 0, 0, 0, 0, 0, 0);
    return new Explanation(nothing, Collections.nCopies(tokens, nothing));
  }
}
