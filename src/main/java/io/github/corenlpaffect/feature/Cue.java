package io.github.corenlpaffect.feature;

/** What a word does to the affect of its neighbours. */
enum Cue {
  NONE(0),
  /** Turns what follows: "not", "never", "without". */
  NEGATOR(4),
  /** Hands a negation on to what follows: "think" in "I do not think that it was a good idea". */
  CARRIER(0),
  /** Strengthens what follows: "very", "so". */
  INTENSIFIER(2),
  /** Weakens what follows: "slightly", "a bit". */
  DIMINISHER(2),
  /** Ends the scope of the others before itself: "but", punctuation, an emoticon. */
  BOUNDARY(0),
  /** Looks like another cue and is none: "not only". */
  NEUTRALIZED(0);

  private final int scope;

  Cue(int scope) {
    this.scope = scope;
  }

  /** How many of the following words the cue acts on. */
  int scope() {
    return scope;
  }
}
