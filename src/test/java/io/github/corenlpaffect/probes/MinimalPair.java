package io.github.corenlpaffect.probes;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import java.util.Locale;

/**
 * Two texts of which every careful reader gives the first more of an output than the second.
 *
 * @param capability what a model must master to tell them apart, for instance {@code negation}
 * @param output {@code valence} or an emotion's label
 */
record MinimalPair(String capability, String output, String higher, String lower) {

  private static final String VALENCE = "valence";

  /**
   * This pair's output.
   *
   * @throws IllegalArgumentException if there is no such output
   */
  double outputOf(Affect affect) {
    return output.equals(VALENCE)
        ? affect.valence()
        : affect.emotions().intensity(Emotion.valueOf(output.toUpperCase(Locale.ROOT)));
  }
}
