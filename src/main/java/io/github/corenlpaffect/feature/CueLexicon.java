package io.github.corenlpaffect.feature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words, pairs of words and emoticons that steer the affect of their neighbours, from a resource of
 * two tab-separated columns: the entry and the name of its {@link Cue}. Immutable and thread-safe.
 */
final class CueLexicon {
  static final CueLexicon ENGLISH = read("cues-en.tsv");

  private final Map<String, Cue> cues;
  private final Set<String> firstOfPair;

  private CueLexicon(Map<String, Cue> cues) {
    this.cues = Map.copyOf(cues);
    Set<String> first = new HashSet<>();
    cues.keySet().stream()
        .filter(entry -> entry.indexOf(' ') > 0)
        .forEach(entry -> first.add(entry.substring(0, entry.indexOf(' '))));
    firstOfPair = Set.copyOf(first);
  }

  /** The cue of a lower-case word, {@link Cue#NONE} for most. */
  Cue cue(String word) {
    return cues.getOrDefault(word, Cue.NONE);
  }

  /** The cue of two neighbouring lower-case words, {@link Cue#NONE} for most. */
  Cue cue(String first, String second) {
    return cues.getOrDefault(first + " " + second, Cue.NONE);
  }

  /** Whether a pair of words begins with this lower-case word. */
  boolean startsPair(String word) {
    return firstOfPair.contains(word);
  }

  private static CueLexicon read(String resource) {
    Map<String, Cue> cues = new HashMap<>();
    try (InputStream in = CueLexicon.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.split("\t"))
          .forEach(row -> cues.put(row[0], Cue.valueOf(row[1].toUpperCase(Locale.ROOT))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return new CueLexicon(cues);
  }
}
