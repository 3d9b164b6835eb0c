package io.github.corenlpaffect.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One spelling for what is written in several ways without meaning anything by it: the kinds of
 * quotation marks, dashes and ellipses, the parts of contractions ({@code n't} is {@code not}), and
 * frequent misspellings. Immutable and thread-safe.
 *
 * <p>From a resource of two tab-separated columns: the standard spelling and the others.
 */
public final class StandardSpelling {
  /** That of English. */
  public static final StandardSpelling ENGLISH = new StandardSpelling("spellings-en.tsv");

  private static final String APOSTROPHES = "’‘ʼ´`";

  private final Map<String, String> standards = new HashMap<>();

  private StandardSpelling(String resource) {
    for (List<String> row : ResourceTable.read(resource)) {
      for (String other : row.get(1).split(" ")) {
        standards.put(other, row.get(0));
      }
    }
  }

  /** A token in lower case with straight apostrophes. */
  public static String lowerCase(String token) {
    String lower = token.toLowerCase(Locale.ROOT);
    for (int i = 0; i < APOSTROPHES.length(); i++) {
      lower = lower.replace(APOSTROPHES.charAt(i), '\'');
    }
    return lower;
  }

  /**
   * The standard spelling of a word, most often itself.
   *
   * @param word as {@link #lowerCase} gives it
   */
  public String of(String word) {
    return standards.getOrDefault(word, word);
  }
}
