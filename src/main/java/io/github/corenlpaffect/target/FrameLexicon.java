package io.github.corenlpaffect.target;

import io.github.corenlpaffect.target.Frame.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that say who feels what toward whom, from a table whose head describes it. Immutable and
 * thread-safe.
 */
final class FrameLexicon {
  static final FrameLexicon ENGLISH = read("frames-en.tsv");

  private static final String COMMENT = "#";

  private final Map<String, List<Frame>> frames;

  private FrameLexicon(Map<String, List<Frame>> frames) {
    this.frames = Map.copyOf(frames);
  }

  /** The frames of a lower-case lemma or word, those of more words first. */
  List<Frame> frames(String word) {
    return frames.getOrDefault(word, List.of());
  }

  /** Whether what follows this lemma is what its subject says or thinks. */
  boolean reports(String lemma) {
    return frames(lemma).stream().anyMatch(frame -> frame.kind() == Kind.REPORTS);
  }

  private static FrameLexicon read(String resource) {
    Map<String, List<Frame>> frames = new HashMap<>();
    try (InputStream in = FrameLexicon.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith(COMMENT)).forEach(line -> add(line, frames));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    Comparator<Frame> longest = Comparator.comparingInt(frame -> -frame.rest().size());
    frames.values().forEach(list -> list.sort(longest));
    return new FrameLexicon(frames);
  }

  private static void add(String line, Map<String, List<Frame>> frames) {
    String[] cells = line.split("\t");
    Kind kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
    int sign = "-0+".indexOf(cells[1]) - 1;
    for (String entry : cells[3].split(" ")) {
      List<String> words = List.of(entry.split("_"));
      frames
          .computeIfAbsent(words.get(0), word -> new ArrayList<>())
          .add(new Frame(kind, sign, cells[2], words.subList(1, words.size())));
    }
  }
}
