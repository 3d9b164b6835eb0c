package io.github.corenlpaffect.pipeline;

import java.util.Locale;

/** When the annotator sets CoreNLP's own key for the class of sentiment. */
public enum SentimentClassPolicy {
  /** Where CoreNLP's own sentiment annotator has not set it. */
  AUTO,
  /** On every sentence, replacing what is there. */
  ALWAYS,
  /** On none. */
  NEVER;

  /** The value of the option, lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
