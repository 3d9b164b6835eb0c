package io.github.corenlpaffect;

import java.util.Objects;

/**
 * Neighbouring tokens of a sentence.
 *
 * @param begin the first token, counted from 0
 * @param end the token behind the last one
 * @param text the tokens as they stand in the text
 */
public record TokenSpan(int begin, int end, String text) {

  /**
   * @throws IllegalArgumentException if there is no token between begin and end
   */
  public TokenSpan {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("tokens " + begin + " to " + end + " are no span");
    }
    Objects.requireNonNull(text, "text");
  }

  /** Whether a token is one of these. */
  public boolean contains(int token) {
    return begin <= token && token < end;
  }
}
