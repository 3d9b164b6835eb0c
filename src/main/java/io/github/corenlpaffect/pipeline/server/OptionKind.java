package io.github.corenlpaffect.pipeline.server;

/** What values an option of a request may have. */
enum OptionKind {
  /** {@code true} or {@code false}. */
  FLAG,
  /** A number. */
  NUMBER,
  /** Anything: CoreNLP neither opens nor loads what it names. */
  WORD,
  /** A TokensRegex pattern without expressions, which could call any method. */
  PATTERN,
  /** Resources below {@code edu/stanford/nlp/} on the class path. */
  PATH,
  /** A class: only those that the server writes with. */
  CLASS,
  /** Anything, and it is left out. */
  IGNORED
}
