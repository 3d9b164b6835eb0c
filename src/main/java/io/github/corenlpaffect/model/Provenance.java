package io.github.corenlpaffect.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a model comes from, for people to read: corpora with counts and checksums, options, seed,
 * figures, licence terms. Immutable.
 *
 * @param entries values by name, in order; neither holds a line break, a name holds no {@code =}
 */
public record Provenance(Map<String, String> entries) {
  private static final String SEPARATOR = " = ";

  public Provenance {
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      check(entry.getKey(), entry.getValue());
    }
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** The name of the entry that describes what a model has learnt from a corpus. */
  public static String ofCorpus(String corpus) {
    return "data." + corpus;
  }

  /** Whether the model has learnt from a corpus. */
  public boolean learntFrom(String corpus) {
    return entries.containsKey(ofCorpus(corpus));
  }

  /** One line {@code name = value} per entry. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    entries.forEach(
        (name, value) -> text.append(name).append(SEPARATOR).append(value).append('\n'));
    return text.toString();
  }

  /** What {@link #toText()} has written. */
  static Provenance parse(String text) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String line : text.split("\n")) {
      int separator = line.indexOf(SEPARATOR);
      if (separator > 0) {
        entries.put(line.substring(0, separator), line.substring(separator + SEPARATOR.length()));
      }
    }
    return new Provenance(entries);
  }

  private static void check(String name, String value) {
    if (name.isEmpty() || name.contains("=") || hasLineBreak(name) || hasLineBreak(value)) {
      throw new IllegalArgumentException("not an entry of a provenance: " + name);
    }
  }

  private static boolean hasLineBreak(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }
}
