package io.github.corenlpaffect.train.knowledge;

/** Which lexicons training may use. */
public enum Lexicons {
  /** None at all. */
  NONE,
  /** Those whose owners allow any use. */
  OPEN,
  /** Those as well that are limited to research. */
  RESEARCH
}
