package io.github.corenlpaffect.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which group a word belongs to. Only the hashes of words are kept, made from texts that hold many:
 * a string for each would take a new JVM several times as long. Immutable and thread-safe.
 */
final class WordGroups {
  /** The group of a word that is in none. */
  static final int NONE = HashIndex.NONE;

  private static final char BLANK = ' ';
  private static final char HASH = '#';

  private final List<String> texts;
  private final int[] groupsOfTexts;
  private final long[] words;
  private final long[] hashtags;
  private final int[] groups;
  private final HashIndex index;

  /**
   * Groups of words, numbered from 0.
   *
   * @param texts of words of one group each, a blank between two; no word in two groups
   * @param groupsOfTexts the group of each text; shared, not copied
   */
  WordGroups(List<String> texts, int[] groupsOfTexts) {
    this.texts = List.copyOf(texts);
    this.groupsOfTexts = groupsOfTexts;
    int most = mostWords(texts);
    long[] allWords = new long[most];
    long[] allHashtags = new long[most];
    int[] allGroups = new int[most];
    int count = 0;
    for (int text = 0; text < groupsOfTexts.length; text++) {
      int end = hash(texts.get(text), count, allWords, allHashtags);
      Arrays.fill(allGroups, count, end, groupsOfTexts[text]);
      count = end;
    }
    words = Arrays.copyOf(allWords, count);
    hashtags = Arrays.copyOf(allHashtags, count);
    groups = Arrays.copyOf(allGroups, count);
    index = new HashIndex(words);
  }

  private static int mostWords(List<String> texts) {
    int most = 0;
    for (String text : texts) {
      most += text.length() / 2 + 1;
    }
    return most;
  }

  /** Writes the hashes of a text's words from a place on; returns the place behind the last. */
  private static int hash(String text, int place, long[] words, long[] hashtags) {
    int next = place;
    int start = 0;
    while (start < text.length()) {
      int blank = text.indexOf(BLANK, start);
      int end = blank < 0 ? text.length() : blank;
      words[next] = hash(TextHash.start(), text, start, end);
      hashtags[next++] = hash(TextHash.extend(TextHash.start(), HASH), text, start, end);
      start = end + 1;
    }
    return next;
  }

  private static long hash(long before, String text, int start, int end) {
    long state = before;
    for (int i = start; i < end; i++) {
      state = TextHash.extend(state, text.charAt(i));
    }
    return TextHash.finish(state);
  }

  /** The words of a group. */
  List<String> members(int group) {
    List<String> members = new ArrayList<>();
    for (int text = 0; text < groupsOfTexts.length; text++) {
      if (groupsOfTexts[text] == group) {
        members.addAll(List.of(texts.get(text).split(" ")));
      }
    }
    return members;
  }

  /** The group of a word as it is written, or {@link #NONE}. */
  int of(String word) {
    int place = index.place(TextHash.of(word));
    return place == HashIndex.NONE ? NONE : groups[place];
  }

  /**
   * The rows of all words, by themselves and as hashtags.
   *
   * @param rowsOfGroups the row of each group, or {@link Vocabulary#UNKNOWN}, whose words are left
   *     out
   */
  RowTable rows(int[] rowsOfGroups) {
    long[] hashes = new long[2 * words.length];
    int[] rows = new int[hashes.length];
    int count = 0;
    for (int place = 0; place < words.length; place++) {
      int row = rowsOfGroups[groups[place]];
      if (row != Vocabulary.UNKNOWN) {
        rows[count] = row;
        hashes[count++] = words[place];
        rows[count] = row;
        hashes[count++] = hashtags[place];
      }
    }
    return new RowTable(Arrays.copyOf(hashes, count), Arrays.copyOf(rows, count));
  }
}
