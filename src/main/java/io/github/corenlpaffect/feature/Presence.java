package io.github.corenlpaffect.feature;

/** Where a token is one of the words that the model sees. */
enum Presence {
  EVERYWHERE,
  /** A full stop: not as the last word, unless it is the only one. */
  INSIDE,
  /** A user name or web address: where the text has nothing else. */
  ALONE;

  private static final String FULL_STOP = ".";

  static Presence of(String token) {
    if (token.equals(FULL_STOP)) {
      return INSIDE;
    }
    return Spelling.isUserName(token) || Spelling.isUrl(token) ? ALONE : EVERYWHERE;
  }
}
