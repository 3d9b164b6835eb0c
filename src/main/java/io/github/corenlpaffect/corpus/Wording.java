package io.github.corenlpaffect.corpus;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is compared of a text to tell whether it repeats another: its words, with case, user names,
 * addresses, punctuation, symbols and repeated letters set aside.
 *
 * @param words the words with single blanks between them
 */
public record Wording(String words) {
  private static final int TRIGRAM = 3;
  private static final int WORDS_TO_COMPARE = 5;

  private static final Pattern DROPPED = Pattern.compile("https?://\\S+|www\\.\\S+|@\\w+|['’]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ELONGATION = Pattern.compile("(\\p{L})\\1+");
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  /** The wording of a text. */
  public static Wording of(String text) {
    String kept = DROPPED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    String words = NO_WORD.matcher(kept).replaceAll(" ").strip();
    return new Wording(ELONGATION.matcher(words).replaceAll("$1"));
  }

  /** Whether there are no words. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Every three words in a row; none if there are less than five, too few to compare. */
  public Set<String> trigrams() {
    List<String> single = SPACES.splitToList(words);
    Set<String> trigrams = new HashSet<>();
    if (single.size() >= WORDS_TO_COMPARE) {
      for (int i = 0; i + TRIGRAM <= single.size(); i++) {
        trigrams.add(String.join(" ", single.subList(i, i + TRIGRAM)));
      }
    }
    return trigrams;
  }
}
