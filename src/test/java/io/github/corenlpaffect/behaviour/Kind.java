package io.github.corenlpaffect.behaviour;

/** The kinds of behavioural tests of Ribeiro et al., "Beyond Accuracy" (ACL 2020). */
enum Kind {
  MINIMUM_FUNCTIONALITY("minimum functionality", 1),
  INVARIANCE("invariance", 2),
  DIRECTION("direction", 2);

  private final String label;
  private final int texts;

  Kind(String label, int texts) {
    this.label = label;
    this.texts = texts;
  }

  String label() {
    return label;
  }

  /** How many texts a test of this kind is about. */
  int texts() {
    return texts;
  }
}
