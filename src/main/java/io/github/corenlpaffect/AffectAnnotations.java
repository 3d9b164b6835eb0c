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
}
