package io.github.corenlpaffect.train.evaluation.domain;

/** The three classes of sentiment that all systems know, in the order of their valence. */
enum Polarity {
  NEGATIVE,
  NEUTRAL,
  POSITIVE
}
