package io.github.corenlpaffect;

import edu.stanford.nlp.ling.CoreAnnotation;

/** The keys under which the annotator leaves its results. */
public final class AffectAnnotations {
  private AffectAnnotations() {}

  /** The affect of a sentence and, aggregated, of a document. */
  public static final class AffectAnnotation implements CoreAnnotation<Affect> {
    @Override
    public Class<Affect> getType() {
      return Affect.class;
    }
  }

  /** On a token, what it contributed to its sentence's affect; set with {@code affect.explain}. */
  public static final class ContributionAnnotation implements CoreAnnotation<TokenContribution> {
    @Override
    public Class<TokenContribution> getType() {
      return TokenContribution.class;
    }
  }

  /**
   * On a sentence, what its affect would be without what its tokens contribute; set with {@code
   * affect.explain}.
   */
  public static final class BaselineAnnotation implements CoreAnnotation<TokenContribution> {
    @Override
    public Class<TokenContribution> getType() {
      return TokenContribution.class;
    }
  }
}
