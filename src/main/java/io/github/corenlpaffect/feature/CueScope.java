package io.github.corenlpaffect.feature;

/**
 * Walks through a sentence and says which words stand in the scope of a negator, an intensifier or
 * a diminisher: a fixed number of words after it, ended by a boundary. One walk, one thread.
 */
final class CueScope {
  private int negated;
  private int intensified;
  private int diminished;
  private Cue ofPair = Cue.NONE;

  /**
   * The context marks of the next word.
   *
   * @param next the word after it in standard spelling, or null if no pair of cue words can begin
   *     here
   */
  long enter(Word word, String next) {
    Cue pair = next == null ? Cue.NONE : CueLexicon.ENGLISH.cue(word.standard, next);
    Cue cue = pair != Cue.NONE ? Cue.NEUTRALIZED : ofPair != Cue.NONE ? ofPair : word.cue;
    ofPair = pair;
    if (cue == Cue.BOUNDARY) {
      close();
    }
    long marks = marks();
    boolean inNegation = negated > 0;
    advance();
    open(cue == Cue.CARRIER && inNegation ? Cue.NEGATOR : cue);
    return marks;
  }

  /** The context marks of a word that is itself no cue, whatever it looks like. */
  long pass() {
    ofPair = Cue.NONE;
    long marks = marks();
    advance();
    return marks;
  }

  private long marks() {
    return (negated > 0 ? Mark.NEGATED.bit() : 0)
        | (intensified > 0 ? Mark.INTENSIFIED.bit() : 0)
        | (diminished > 0 ? Mark.DIMINISHED.bit() : 0);
  }

  private void advance() {
    negated = Math.max(0, negated - 1);
    intensified = Math.max(0, intensified - 1);
    diminished = Math.max(0, diminished - 1);
  }

  private void open(Cue cue) {
    switch (cue) {
      case NEGATOR -> negated = cue.scope();
      case INTENSIFIER -> intensified = cue.scope();
      case DIMINISHER -> diminished = cue.scope();
      case CARRIER, BOUNDARY, NONE, NEUTRALIZED -> {}
    }
  }

  private void close() {
    negated = 0;
    intensified = 0;
    diminished = 0;
  }
}
