package io.github.corenlpaffect.target;

import java.util.List;

/**
 * What a word says of its parts.
 *
 * @param kind who feels what toward whom
 * @param sign 1, −1, or 0 if it has none of its own
 * @param link the preposition of the other part, or {@link #OBJECT}
 * @param rest words that must follow the first one in its clause
 */
record Frame(Kind kind, int sign, String link, List<String> rest) {
  /** The link of what has no preposition. */
  static final String OBJECT = "-";

  Frame {
    rest = List.copyOf(rest);
  }

  /** The kinds of frames, as the table of them describes. */
  enum Kind {
    FEELS,
    BEARS,
    HAILS,
    STIRS,
    DOES,
    SURPASSES,
    RIVALS,
    SWAPS,
    REPORTS,
    JUDGES,
    URGES,
    LABELS
  }
}
