package io.github.corenlpaffect.feature;

import java.util.List;

/**
 * What is known of a token from its spelling alone. Immutable; the array is shared and never
 * written.
 */
final class Word {
  /** The packed text of one that does not fit. */
  static final long NOT_PACKED = 0;

  /** What is in the place of the only row of a word that has several. */
  static final int SEVERAL_ROWS = -2;

  final String text;
  final long packed;
  final String standard;
  final int row;
  final int[] rows;
  final long marks;
  final Cue cue;
  final boolean startsPair;
  final List<IdentityPhrase> identities;
  final boolean guessed;
  final boolean nameLike;
  final int entryWord;
  final Word next;
  final boolean exclaims;
  final Presence presence;
  final boolean piece;
  final boolean opensUnit;

  /**
   * A word.
   *
   * @param standard what cues see of it: lower case in {@link StandardSpelling}, slips put right
   * @param rows the rows of the model's word table that stand for the token; their mean is its row
   * @param marks marks of the spelling
   * @param startsPair whether a cue of two words may begin here
   * @param identities the phrases of groups that may begin here, the longest first
   * @param guessed whether the vocabulary does not have it, so that the rows are those of the word
   *     that it may be a slip of, or of character n-grams
   * @param entryWord the number of the word in the entries of a user's lexicon, see {@link
   *     EntryMatcher}
   * @param next the word that the token stands for after this one, or null for most
   */
  Word(
      String text,
      String standard,
      int[] rows,
      long marks,
      Cue cue,
      boolean startsPair,
      List<IdentityPhrase> identities,
      boolean guessed,
      int entryWord,
      Word next) {
    this.text = text;
    packed = packed(text);
    this.standard = standard;
    this.rows = rows;
    row = rows.length == 1 ? rows[0] : SEVERAL_ROWS;
    this.marks = marks;
    this.cue = cue;
    this.startsPair = startsPair;
    this.identities = identities;
    this.guessed = guessed;
    nameLike = guessed && Spelling.isNameLike(text);
    this.entryWord = entryWord;
    this.next = next;
    exclaims = cue == Cue.BOUNDARY && text.indexOf('!') >= 0;
    presence = Presence.of(text);
    piece = Contractions.ENGLISH.isPiece(standard);
    opensUnit = SplitTokens.opensUnit(text);
  }

  /** This word as the first of those that a token stands for. */
  Word first(String token, int entryWordOfToken, Word following) {
    return new Word(
        token,
        standard,
        rows,
        marks,
        cue,
        startsPair,
        identities,
        guessed,
        entryWordOfToken,
        following);
  }

  /**
   * A text of one to eight characters up to U+00FF in one number, so that most words are told apart
   * without a look into the memory of their strings; {@link #NOT_PACKED} for any other.
   */
  static long packed(String text) {
    if (text.length() > Long.BYTES) {
      return NOT_PACKED;
    }
    long packed = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || c > 0xFF) {
        return NOT_PACKED;
      }
      packed = packed << Byte.SIZE | c;
    }
    return packed;
  }
}
