package io.github.corenlpaffect.annotation.collect;

/** What can become of a text. */
public enum Outcome {
  /** It has no letter, digit or symbol. */
  EMPTY("empty"),
  /** Its words are those of an earlier one. */
  REPEATED("repeated"),
  /** Most of its words in a row are those of an earlier one. */
  NEARLY_REPEATED("nearly repeated"),
  /** It is in another language. */
  OTHER_LANGUAGE("in another language"),
  /** It is left to choose from. */
  KEPT("left");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  /** What a person calls it. */
  public String label() {
    return label;
  }
}
