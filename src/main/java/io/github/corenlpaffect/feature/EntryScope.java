package io.github.corenlpaffect.feature;

/**
 * Walks through a sentence and says which words belong to an entry of a user's lexicon. One walk,
 * one thread.
 */
final class EntryScope {
  private final EntryMatcher matcher;
  private final TokenWords tokens;
  private int start;
  private EntryMatcher.Phrase phrase;
  private int left;

  EntryScope(EntryMatcher matcher, TokenWords tokens) {
    this.matcher = matcher;
    this.tokens = tokens;
  }

  /** Goes on to the word that begins at a token. */
  void enter(Word word, int token) {
    if (left > 0) {
      left--;
      return;
    }
    phrase = null;
    if (word.entryWord != EntryMatcher.NO_WORD) {
      start = token;
      phrase = matcher.match(this);
      left = phrase == null ? 0 : phrase.length() - 1;
    }
  }

  /** Whether the word belongs to an entry. */
  boolean isInside() {
    return phrase != null;
  }

  /** Whether the word belongs to an entry of several words, in which no cue acts. */
  boolean isInsideSeveral() {
    return phrase != null && phrase.length() > 1;
  }

  /** Whether the word is the first of its entry. */
  boolean leads() {
    return left == phrase.length() - 1;
  }

  /** The index of the entry that the word belongs to. */
  int entry() {
    return phrase.entry();
  }

  /** The number of the word so many after the one that was entered; none beyond the end. */
  int number(int ahead) {
    int token = token(ahead);
    if (token >= tokens.size()) {
      return EntryMatcher.NO_WORD;
    }
    return tokens.unit(token, tokens.unitLength(token)).entryWord;
  }

  /** The part of speech of the word so many after the one that was entered, or null. */
  String tag(int ahead) {
    return tokens.token(token(ahead)).tag();
  }

  private int token(int ahead) {
    int token = start;
    for (int i = 0; i < ahead && token < tokens.size(); i++) {
      token += tokens.unitLength(token);
    }
    return token;
  }
}
