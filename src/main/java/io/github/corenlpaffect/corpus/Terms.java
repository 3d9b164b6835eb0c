package io.github.corenlpaffect.corpus;

import java.util.Arrays;
import java.util.Locale;

/** The terms that a training run demands of what it learns from. */
public enum Terms {
  /** Whatever its owners allow. */
  ANY,
  /** Only what its owners leave open to any use, commercial ones among them. */
  OPEN;

  /**
   * The demand of a name.
   *
   * @throws IllegalArgumentException if there is no such demand; names them all
   */
  public static Terms named(String name) {
    return Arrays.stream(values())
        .filter(terms -> terms.label().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "train.terms = " + name + " is wrong; it must be any or open"));
  }

  /** Its name in options and provenances. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a corpus with these terms, see {@link Corpus#terms}, may be used. */
  public boolean allows(String ofCorpus) {
    return this == ANY || ofCorpus.equals(OPEN.label());
  }
}
