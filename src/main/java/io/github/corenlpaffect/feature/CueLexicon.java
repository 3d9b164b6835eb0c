package io.github.corenlpaffect.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words, pairs of words and punctuation that steer the affect of their neighbours, from a resource
 * of two tab-separated columns: the entry, in {@link StandardSpelling}, and the name of its {@link
 * Cue}. Immutable and thread-safe.
 */
final class CueLexicon {
  static final CueLexicon ENGLISH = read("cues-en.tsv");

  private final Map<String, Cue> cues;
  private final Map<String, Map<String, Cue>> pairs;

  private CueLexicon(Map<String, Cue> cues) {
    this.cues = Map.copyOf(cues);
    pairs = new HashMap<>();
    for (Map.Entry<String, Cue> entry : cues.entrySet()) {
      int space = entry.getKey().indexOf(' ');
      if (space > 0) {
        String first = entry.getKey().substring(0, space);
        Map<String, Cue> ofFirst = pairs.getOrDefault(first, new HashMap<>());
        ofFirst.put(entry.getKey().substring(space + 1), entry.getValue());
        pairs.put(first, ofFirst);
      }
    }
  }

  /** The cue of a lower-case word, {@link Cue#NONE} for most. */
  Cue cue(String word) {
    return cues.getOrDefault(word, Cue.NONE);
  }

  /** The cue of two neighbouring lower-case words, {@link Cue#NONE} for most. */
  Cue cue(String first, String second) {
    return pairs.getOrDefault(first, Map.of()).getOrDefault(second, Cue.NONE);
  }

  /** Whether a pair of words begins with this lower-case word. */
  boolean startsPair(String word) {
    return pairs.containsKey(word);
  }

  private static CueLexicon read(String resource) {
    Map<String, Cue> cues = new HashMap<>();
    for (List<String> row : ResourceTable.read(resource)) {
      cues.put(row.get(0), Cue.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return new CueLexicon(cues);
  }
}
