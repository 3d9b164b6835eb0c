package io.github.corenlpaffect.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How texts are to be read, as a session's configuration says.
 *
 * @param model {@code spark.affect.model}: {@code en} or {@code open}, a file or a class-path
 *     resource, of a file that was given with {@code --files} its name; empty for the annotator's
 *     default
 * @param lexicon {@code spark.affect.lexicon}: a file or class-path resource with the user's own
 *     words; empty for none
 * @param whole {@code spark.affect.whole}: whether a text is one sentence, whatever it has; {@code
 *     false} by default
 */
public record AffectSettings(String model, String lexicon, boolean whole) implements Serializable {
  static final String PREFIX = "spark.affect.";

  private static final String MODEL = PREFIX + "model";
  private static final String LEXICON = PREFIX + "lexicon";
  private static final String WHOLE = PREFIX + "whole";
  private static final List<String> KNOWN = List.of(MODEL, LEXICON, WHOLE);

  /**
   * Reads what a configuration says; settings of others are left alone.
   *
   * @throws IllegalArgumentException if one of ours is unknown or has a wrong value
   */
  static AffectSettings of(Map<String, String> configuration) {
    TreeMap<String, String> ours = new TreeMap<>(configuration);
    ours.keySet().removeIf(name -> !name.startsWith(PREFIX));
    for (String name : ours.keySet()) {
      if (!KNOWN.contains(name)) {
        throw new IllegalArgumentException(
            "unknown setting " + name + "; known are " + String.join(", ", KNOWN));
      }
    }
    return new AffectSettings(
        ours.getOrDefault(MODEL, "").strip(),
        ours.getOrDefault(LEXICON, "").strip(),
        yes(ours.getOrDefault(WHOLE, "false").strip()));
  }

  private static boolean yes(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              WHOLE + " = " + value + " is wrong; it must be true or false");
    };
  }
}
