package io.github.corenlpaffect.experiment;

import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.Withheld;

/** The texts that recipes are compared on. */
public enum MeasuredPart {
  /** The dev part of every corpus; of one that has none, texts held out of its training part. */
  DEV,

  /** Texts held out of every training part, so that dev is kept for the finalists. */
  TRAIN;

  /** What is held out: one text of five, as many as five-fold cross-validation would. */
  static final String RULE = "every 5";

  /** Whether texts have to be held out of a corpus. */
  boolean holdsOut(Corpus corpus) {
    return this == TRAIN || corpus.dev().isEmpty();
  }

  /** The corpus with these texts as its dev part. */
  Corpus of(Corpus corpus) {
    return holdsOut(corpus) ? Withheld.of(RULE).from(corpus) : corpus;
  }
}
