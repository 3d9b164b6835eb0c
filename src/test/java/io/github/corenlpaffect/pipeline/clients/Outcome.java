package io.github.corenlpaffect.pipeline.clients;

/** What a client gets from a server that it asks for {@code tokenize,affect}. */
enum Outcome {
  /** All that a local pipeline would have left, affect included. */
  AFFECT("affect"),
  /** CoreNLP's annotations, and of the affect the class of sentiment of each sentence. */
  CLASSES("classes"),
  /** CoreNLP's annotations only. */
  STOCK("no affect"),
  /** The server's refusal. */
  ERROR("error");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  /** How {@code docs/server.md} names it. */
  String label() {
    return label;
  }
}
