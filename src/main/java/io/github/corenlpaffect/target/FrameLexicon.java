package io.github.corenlpaffect.target;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that say who feels what toward whom, from a table. Immutable and thread-safe. */
final class FrameLexicon {
  static final FrameLexicon ENGLISH = read("frames-en.tsv");

  /** The link of what has no preposition. */
  static final String OBJECT = "-";

  private final Map<String, List<Frame>> frames;

  private FrameLexicon(Map<String, List<Frame>> frames) {
    this.frames = frames;
  }

  /**
   * What a word does with its parts.
   *
   * @param sign 1, −1, or 0 if it has none of its own
   * @param link the preposition of the other part, or {@link #OBJECT}
   * @param rest words that must follow the first one in its clause
   */
  record Frame(Kind kind, int sign, String link, List<String> rest) {}

  enum Kind {
    FEELS,
    /** Says something only where it is denied: "can't stand". */
    BEARS,
    /** As FEELS, but whether it is denied or not, and always the writer's. */
    HAILS,
    SWAPS,
    STIRS,
    DOES,
    SURPASSES,
    REPORTS,
    JUDGES,
    URGES,
    LABELS
  }

  /** The frames of a word, those with more words first. */
  List<Frame> frames(String lemma) {
    return frames.getOrDefault(lemma, List.of());
  }

  Optional<Frame> frame(String lemma, Kind kind, String link) {
    return frames(lemma).stream()
        .filter(f -> f.kind == kind && f.link.equals(link) && f.rest.isEmpty())
        .findFirst();
  }

  boolean reports(String lemma) {
    return frame(lemma, Kind.REPORTS, OBJECT).isPresent();
  }

  private static FrameLexicon read(String resource) {
    Map<String, List<Frame>> frames = new HashMap<>();
    try (InputStream in = FrameLexicon.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, frames));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    frames.values().forEach(list -> list.sort((a, b) -> b.rest.size() - a.rest.size()));
    return new FrameLexicon(frames);
  }

  private static void add(String line, Map<String, List<Frame>> frames) {
    String[] cells = line.split("\t");
    int sign = cells[1].equals("+") ? 1 : cells[1].equals("-") ? -1 : 0;
    for (String entry : cells[3].split(" ")) {
      List<String> parts = List.of(entry.split("_"));
      frames
          .computeIfAbsent(parts.get(0), w -> new ArrayList<>())
          .add(new Frame(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)), sign, cells[2], parts.subList(1, parts.size())));
    }
  }
}
