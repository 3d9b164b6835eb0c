package io.github.corenlpaffect.feature;

import java.util.Arrays;

/**
 * A sentence as the model sees it: a sequence of words, each with the rows of the word table that
 * stand for it and the bits of its {@link Mark}s. A buffer that grows and is filled again; not
 * thread-safe.
 */
public final class SentenceFeatures {
  /** Words beyond this number are not looked at. */
  public static final int LONGEST = 4096;

  /** What {@link #entry} is for words that belong to no entry. */
  public static final int NO_ENTRY = -1;

  private int words;
  private int[] rows = new int[64];
  private int[] ends = new int[32];
  private long[] marks = new long[32];
  private int[] tokens = new int[32];
  private int[] tokenEnds = new int[32];
  private int[] entries = new int[32];
  private boolean[] leading = new boolean[32];
  private final WordBatch tokenWords = new WordBatch();

  /**
   * Number of words: an emoji or emoticon that CoreNLP has split is one, a contraction in one token
   * several, and user names and web addresses count where there is nothing else.
   */
  public int words() {
    return words;
  }

  /** Where the rows of a word begin in {@link #row(int)}. */
  public int start(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  /** Where the rows of a word end, exclusive. */
  public int end(int word) {
    return ends[word];
  }

  /** The row at a position between {@link #start} and {@link #end}. */
  public int row(int position) {
    return rows[position];
  }

  /** A copy of the rows of a word. */
  public int[] rows(int word) {
    return Arrays.copyOfRange(rows, start(word), end(word));
  }

  /** Whether a word has just these rows. */
  public boolean hasRows(int word, int[] expected) {
    return Arrays.equals(rows, start(word), end(word), expected, 0, expected.length);
  }

  /** A hash of the rows of a word. */
  public int rowsHash(int word) {
    int hash = 0;
    for (int position = start(word); position < end(word); position++) {
      hash = 31 * hash + rows[position];
    }
    return hash;
  }

  /** The bits of the marks of a word. */
  public long marks(int word) {
    return marks[word];
  }

  /** The index in the sentence of the first token that the word is made of. */
  public int token(int word) {
    return tokens[word];
  }

  /** The index in the sentence of the token after the last one that the word is made of. */
  public int tokenEnd(int word) {
    return tokenEnds[word];
  }

  /** The index of the entry of a user's lexicon that a word belongs to, or {@link #NO_ENTRY}. */
  public int entry(int word) {
    return entries[word];
  }

  /** Whether a word is the first of its entry. */
  public boolean leads(int word) {
    return leading[word];
  }

  /** Forgets all words. */
  public void clear() {
    words = 0;
  }

  /** Whether a further word fits. */
  public boolean isFull() {
    return words == LONGEST;
  }

  /** Appends a word of one token, which has one row at least. */
  public void add(int[] wordRows, long wordMarks, int token) {
    add(wordRows, wordMarks, token, token + 1);
  }

  /** Appends a word, which has one row at least, of the tokens from one to another (exclusive). */
  public void add(int[] wordRows, long wordMarks, int token, int tokenEnd) {
    int start = words == 0 ? 0 : ends[words - 1];
    reserve(start + wordRows.length);
    for (int i = 0; i < wordRows.length; i++) {
      rows[start + i] = wordRows[i];
    }
    append(start + wordRows.length, wordMarks, token, tokenEnd);
  }

  /** Appends a word of one row and of the tokens from one to another (exclusive). */
  void add(int row, long wordMarks, int token, int tokenEnd) {
    int start = words == 0 ? 0 : ends[words - 1];
    reserve(start + 1);
    rows[start] = row;
    append(start + 1, wordMarks, token, tokenEnd);
  }

  private void append(int endOfRows, long wordMarks, int token, int tokenEnd) {
    ends[words] = endOfRows;
    marks[words] = wordMarks;
    tokens[words] = token;
    tokenEnds[words] = tokenEnd;
    entries[words] = NO_ENTRY;
    words++;
  }

  /** Takes the last word away. */
  void removeLast() {
    words--;
  }

  /** Counts the last word to an entry of a user's lexicon. */
  void assign(int entry, boolean leads) {
    entries[words - 1] = entry;
    leading[words - 1] = leads;
  }

  /** Room for the words of the sentence's tokens. */
  WordBatch tokenWords() {
    return tokenWords;
  }

  /** Adds marks to a word. */
  public void mark(int word, long bits) {
    marks[word] |= bits;
  }

  /** Adds marks to the words from one (inclusive) to another (exclusive). */
  void mark(int from, int to, long bits) {
    for (int word = from; word < to; word++) {
      marks[word] |= bits;
    }
  }

  /**
   * Numbers the tokens anew.
   *
   * @param numbers for each token its new number
   */
  void renumberTokens(int[] numbers) {
    for (int word = 0; word < words; word++) {
      tokens[word] = numbers[tokens[word]];
      tokenEnds[word] = numbers[tokenEnds[word] - 1] + 1;
    }
  }

  /** A copy that holds no more memory than it needs. */
  public SentenceFeatures copy() {
    SentenceFeatures copy = new SentenceFeatures();
    copy.words = words;
    copy.rows = Arrays.copyOf(rows, words == 0 ? 0 : ends[words - 1]);
    copy.ends = Arrays.copyOf(ends, words);
    copy.marks = Arrays.copyOf(marks, words);
    copy.tokens = Arrays.copyOf(tokens, words);
    copy.tokenEnds = Arrays.copyOf(tokenEnds, words);
    copy.entries = Arrays.copyOf(entries, words);
    copy.leading = Arrays.copyOf(leading, words);
    return copy;
  }

  private void reserve(int rowsNeeded) {
    if (rowsNeeded > rows.length) {
      rows = Arrays.copyOf(rows, Math.max(rowsNeeded, 2 * rows.length));
    }
    if (words == ends.length) {
      int size = Math.max(32, 2 * words);
      ends = Arrays.copyOf(ends, size);
      marks = Arrays.copyOf(marks, size);
      tokens = Arrays.copyOf(tokens, size);
      tokenEnds = Arrays.copyOf(tokenEnds, size);
      entries = Arrays.copyOf(entries, size);
      leading = Arrays.copyOf(leading, size);
    }
  }
}
