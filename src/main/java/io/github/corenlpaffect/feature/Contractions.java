package io.github.corenlpaffect.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The long forms of contractions that stand in one token ({@code dont}), and of pieces whose
 * meaning the word before them decides ({@code 's} after {@code it}). Immutable and thread-safe.
 *
 * <p>From a resource of tab-separated columns: a token, the words that it stands for, and in a
 * third, if there is one, the words after which it does.
 */
final class Contractions {
  static final Contractions ENGLISH = new Contractions("contractions-en.tsv");

  private final Map<String, List<String>> whole = new HashMap<>();
  private final Map<String, Map<String, String>> pieces = new HashMap<>();

  private Contractions(String resource) {
    for (List<String> row : ResourceTable.read(resource)) {
      if (row.size() == 2) {
        whole.put(row.get(0), List.of(row.get(1).split(" ")));
      } else {
        Map<String, String> after = pieces.computeIfAbsent(row.get(0), piece -> new HashMap<>());
        for (String before : row.get(2).split(" ")) {
          after.put(before, row.get(1));
        }
      }
    }
  }

  /** The words that a lower-case token stands for wherever it does; none for most. */
  List<String> words(String token) {
    return whole.getOrDefault(token, List.of());
  }

  /** Whether a lower-case token may stand for another word, which {@link #after} tells. */
  boolean isPiece(String token) {
    return pieces.containsKey(token);
  }

  /** The word that a lower-case token stands for after another; itself where it is no piece. */
  String after(String before, String token) {
    return pieces.getOrDefault(token, Map.of()).getOrDefault(before, token);
  }
}
