package io.github.corenlpaffect.feature;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Cuts the body of a hashtag into known words: at changes from lower to upper case and between
 * letters and digits, and what is left by the cheapest path through the vocabulary, where a word
 * costs the logarithm of its rank (Zipf's law). Thread-safe.
 */
public final class HashtagSplitter {
  private static final int LONGEST_BODY = 60;
  private static final int LONGEST_WORD = 20;
  private static final double COST_OF_A_WORD = 4;
  private static final double UNREACHABLE = Double.POSITIVE_INFINITY;

  private final Vocabulary vocabulary;

  /** A splitter into the words of a vocabulary, ordered from frequent to rare. */
  public HashtagSplitter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The rows of the words in a hashtag's body (without the #); empty if it does not split. */
  public int[] rows(String body) {
    List<Integer> rows = new ArrayList<>();
    if (body.length() <= LONGEST_BODY) {
      for (String part : parts(body)) {
        split(part.toLowerCase(Locale.ROOT), rows);
      }
    }
    return rows.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<String> parts(String body) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= body.length(); i++) {
      if (i == body.length() || isSeam(body.charAt(i - 1), body.charAt(i))) {
        parts.add(body.substring(start, i));
        start = i;
      }
    }
    return parts;
  }

  private static boolean isSeam(char before, char after) {
    return Character.isLowerCase(before) && Character.isUpperCase(after)
        || Character.isDigit(before) != Character.isDigit(after)
        || before == '_'
        || after == '_';
  }

  private void split(String part, List<Integer> rows) {
    int length = part.length();
    double[] cost = new double[length + 1];
    int[] from = new int[length + 1];
    Arrays.fill(cost, 1, length + 1, UNREACHABLE);
    for (int start = 0; start < length; start++) {
      if (cost[start] < UNREACHABLE) {
        extend(part, start, cost, from);
      }
    }
    if (cost[length] < UNREACHABLE) {
      collect(part, from, rows);
    }
  }

  private void extend(String part, int start, double[] cost, int[] from) {
    long state = TextHash.start();
    for (int end = start + 1; end <= Math.min(part.length(), start + LONGEST_WORD); end++) {
      state = TextHash.extend(state, part.charAt(end - 1));
      int row = vocabulary.rowOf(TextHash.finish(state));
      if (row != Vocabulary.UNKNOWN && canStand(part, start, end)) {
        double through = cost[start] + COST_OF_A_WORD + Math.log(row + 1.0);
        if (through < cost[end]) {
          cost[end] = through;
          from[end] = start;
        }
      }
    }
  }

  private static boolean canStand(String part, int start, int end) {
    return end - start > 1 || part.charAt(start) == 'a' || part.charAt(start) == 'i';
  }

  private void collect(String part, int[] from, List<Integer> rows) {
    Deque<Integer> backwards = new ArrayDeque<>();
    for (int end = part.length(); end > 0; end = from[end]) {
      backwards.push(vocabulary.row(part, from[end], end));
    }
    rows.addAll(backwards);
  }
}
