package io.github.corenlpaffect.feature;

import java.util.Optional;
import java.util.function.ToIntFunction;

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
  private static final String[] NEIGHBOURS = neighbours();

  private Slips() {}

  /**
   * The word that was meant, by the most likely kinds of slips alone.
   *
   * @param word in lower case
   * @param rank the rank of a word, 0 for the commonest; negative for what is not known or too rare
   * @return empty if none is known, or the word is shorter than five letters or not of letters
   */
  public static Optional<String> likely(String word, ToIntFunction<CharSequence> rank) {
    return isPlausible(word) ? new Search(word, rank).likely().found() : Optional.empty();
  }

  /**
   * The word that was meant.
   *
   * @param word in lower case
   * @param rank the rank of a word, 0 for the commonest; negative for what is not known or too rare
   * @return empty if none is known, or the word is shorter than five letters or not of letters
   */
  public static Optional<String> meant(String word, ToIntFunction<CharSequence> rank) {
    Optional<String> likely = likely(word, rank);
    return likely.isEmpty() && isPlausible(word) && word.length() >= SHORTEST_IN_DOUBT
        ? new Search(word, rank).doubtful().found()
        : likely;
  }

  private static boolean isPlausible(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** The keys beside each letter's on an English keyboard, from a to z. */
  private static String[] neighbours() {
    String[] neighbours = new String['z' - 'a' + 1];
    for (int row = 0; row < KEYBOARD.length; row++) {
      for (int key = 0; key < KEYBOARD[row].length(); key++) {
        neighbours[KEYBOARD[row].charAt(key) - 'a'] =
            keys(row, key - 1, key + 1) + keys(row - 1, key, key + 1) + keys(row + 1, key - 1, key);
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

  /** The commonest of the candidates for one word. */
  private static final class Search {
    private final String word;
    private final ToIntFunction<CharSequence> rank;
    private final StringBuilder candidate;
    private int bestRank = Integer.MAX_VALUE;
    private String best = "";

    Search(String word, ToIntFunction<CharSequence> rank) {
      this.word = word;
      this.rank = rank;
      candidate = new StringBuilder(word);
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
        for (char letter = 'a'; letter <= 'z'; letter++) {
          with(i, letter);
        }
      }
      with(word.length(), word.charAt(word.length() - 1));
      return this;
    }

    Search doubtful() {
      for (int i = 1; i < word.length() - 1; i++) {
        without(i);
        String keys = NEIGHBOURS[word.charAt(i) - 'a'];
        for (int key = 0; key < keys.length(); key++) {
          replaced(i, keys.charAt(key));
        }
      }
      return this;
    }

    private void swapped(int i) {
      candidate.setCharAt(i, word.charAt(i - 1));
      candidate.setCharAt(i - 1, word.charAt(i));
      consider();
      candidate.setCharAt(i, word.charAt(i));
      candidate.setCharAt(i - 1, word.charAt(i - 1));
    }

    private void replaced(int i, char letter) {
      candidate.setCharAt(i, letter);
      consider();
      candidate.setCharAt(i, word.charAt(i));
    }

    private void without(int i) {
      candidate.deleteCharAt(i);
      consider();
      candidate.insert(i, word.charAt(i));
    }

    private void with(int i, char letter) {
      candidate.insert(i, letter);
      consider();
      candidate.deleteCharAt(i);
    }

    private void consider() {
      int found = rank.applyAsInt(candidate);
      if (found >= 0 && found < bestRank) {
        bestRank = found;
        best = candidate.toString();
      }
    }
  }
}
