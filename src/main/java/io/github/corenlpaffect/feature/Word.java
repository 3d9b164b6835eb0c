package io.github.corenlpaffect.feature;

/**
 * What is known of a token from its spelling alone. Immutable; the array is shared and never
 * written.
 */
final class Word {
  /** The packed text of one that does not fit. */
  static final long NOT_PACKED = 0;

  final String text;
  final long packed;
  final String lowerCase;
  final int[] rows;
  final long marks;
  final Cue cue;
  final boolean startsPair;
  final boolean guessed;
  final boolean exclaims;
  final int entryWord;

  /**
   * A word.
   *
   * @param rows the rows of the model's word table that stand for the token; their mean is its row
   * @param marks marks of the spelling
   * @param startsPair whether a cue of two words may begin here
   * @param guessed whether the rows are those of character n-grams
   * @param exclaims whether an exclamation mark begins it or stands in it, as in "?!"
   * @param entryWord the number of the word in the entries of a user's lexicon, see {@link
   *     EntryMatcher}
   */
  Word(
      String text,
      String lowerCase,
      int[] rows,
      long marks,
      Cue cue,
      boolean startsPair,
      boolean guessed,
      boolean exclaims,
      int entryWord) {
    this.text = text;
    packed = packed(text);
    this.lowerCase = lowerCase;
    this.rows = rows;
    this.marks = marks;
    this.cue = cue;
    this.startsPair = startsPair;
    this.guessed = guessed;
    this.exclaims = exclaims;
    this.entryWord = entryWord;
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
