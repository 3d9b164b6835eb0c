package io.github.corenlpaffect.feature;

import java.util.Optional;
import java.util.function.LongToIntFunction;

/**
 * Finds the word that was meant by one with a slip of the finger: at a Damerau distance of 1, by
 * the kind of slip first, and of several words the commonest. Thread-safe.
 *
 * <p>Most likely are two letters in each other's place, a letter that is missing, one that is
 * doubled and one of two that is missing; words of six letters or more may have another letter too
 * many, or that of a neighbouring key. The first letter is never missing, too many or another.
 */
public final class Slips {
  /** Words beyond this rank are taken for too rare to be what was meant. */
  public static final int RAREST = 30_000;

  private static final int SHORTEST = 5;
  private static final int SHORTEST_IN_DOUBT = 6;
  private static final int LONGEST = 20;
  private static final String[] KEYBOARD = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final String[] LETTERS = "abcdefghijklmnopqrstuvwxyz".split("");
  private static final String[][] NEIGHBOURS = neighbours();

  private Slips() {}

  /**
   * The word that was meant, by the most likely kinds of slips alone.
   *
   * @param word in lower case
   * @param rank the rank of the word with a {@link TextHash}, 0 for the commonest; negative for
   *     what is not known or too rare
   * @return empty if none is known, or the word is shorter than five letters or not of letters
   */
  public static Optional<String> likely(String word, LongToIntFunction rank) {
    return isPlausible(word) ? new Search(word, rank).likely().found() : Optional.empty();
  }

  /**
   * The word that was meant.
   *
   * @param word in lower case
   * @param rank the rank of the word with a {@link TextHash}, 0 for the commonest; negative for
   *     what is not known or too rare
   * @return empty if none is known, or the word is shorter than five letters or not of letters
   */
  public static Optional<String> meant(String word, LongToIntFunction rank) {
    Optional<String> likely = likely(word, rank);
    return likely.isEmpty() && isPlausible(word) && word.length() >= SHORTEST_IN_DOUBT
        ? new Search(word, rank).doubtful().found()
        : likely;
  }

  private static boolean isPlausible(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && Spelling.isAll(word, c -> c >= 'a' && c <= 'z');
  }

  /** The keys beside each letter's on an English keyboard, from a to z. */
  private static String[][] neighbours() {
    String[][] neighbours = new String[LETTERS.length][];
    for (int row = 0; row < KEYBOARD.length; row++) {
      for (int key = 0; key < KEYBOARD[row].length(); key++) {
        neighbours[KEYBOARD[row].charAt(key) - 'a'] =
            (keys(row, key - 1, key + 1)
                    + keys(row - 1, key, key + 1)
                    + keys(row + 1, key - 1, key))
                .split("");
      }
    }
    return neighbours;
  }

  private static String keys(int row, int one, int other) {
    return key(row, one) + key(row, other);
  }

  private static String key(int row, int key) {
    boolean exists = row >= 0 && row < KEYBOARD.length && key >= 0 && key < KEYBOARD[row].length();
    return exists ? KEYBOARD[row].substring(key, key + 1) : "";
  }

  /**
   * The commonest of the candidates for one word. Of a candidate there is only its hash, which goes
   * on from that of the characters before the slip.
   */
  private static final class Search {
    private final String word;
    private final char[] letters;
    private final LongToIntFunction rank;
    private final long[] states;
    private int bestRank = Integer.MAX_VALUE;
    private String best = "";

    Search(String word, LongToIntFunction rank) {
      this.word = word;
      letters = word.toCharArray();
      this.rank = rank;
      states = new long[word.length() + 1];
      states[0] = TextHash.start();
      for (int i = 0; i < letters.length; i++) {
        states[i + 1] = TextHash.extend(states[i], letters[i]);
      }
    }

    Optional<String> found() {
      return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    Search likely() {
      for (int i = 1; i < word.length(); i++) {
        if (word.charAt(i) == word.charAt(i - 1)) {
          without(i);
        } else {
          swapped(i);
        }
        for (String letter : LETTERS) {
          with(i, letter);
        }
      }
      with(word.length(), word.substring(word.length() - 1));
      return this;
    }

    Search doubtful() {
      for (int i = 1; i < word.length() - 1; i++) {
        without(i);
        for (String letter : NEIGHBOURS[word.charAt(i) - 'a']) {
          replaced(i, letter);
        }
      }
      return this;
    }

    private void swapped(int i) {
      consider(i - 1, word.substring(i, i + 1) + word.charAt(i - 1), i + 1);
    }

    private void replaced(int i, String letter) {
      consider(i, letter, i + 1);
    }

    private void without(int i) {
      consider(i, "", i + 1);
    }

    private void with(int i, String letter) {
      consider(i, letter, i);
    }

    /** Considers the word with other letters between two positions. */
    private void consider(int start, String others, int end) {
      long state = states[start];
      for (int i = 0; i < others.length(); i++) {
        state = TextHash.extend(state, others.charAt(i));
      }
      for (int i = end; i < letters.length; i++) {
        state = TextHash.extend(state, letters[i]);
      }
      int found = rank.applyAsInt(TextHash.finish(state));
      if (found >= 0 && found < bestRank) {
        bestRank = found;
        best = word.substring(0, start) + others + word.substring(end);
      }
    }
  }
}
