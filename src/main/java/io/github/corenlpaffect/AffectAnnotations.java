package io.github.corenlpaffect;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.util.ErasureUtils;
import java.util.List;

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

  /**
   * On a sentence, its targets by their first tokens, at most one for each head; set with {@code
   * affect.targets}.
   */
  public static final class TargetsAnnotation implements CoreAnnotation<List<TargetAffect>> {
    @Override
    public Class<List<TargetAffect>> getType() {
      return ErasureUtils.uncheckedCast(List.class);
    }
  }

  /**
   * On an entity mention, the one of its sentence's targets that it is; with {@code
   * affect.targets}.
   */
  public static final class TargetAnnotation implements CoreAnnotation<TargetAffect> {
    @Override
    public Class<TargetAffect> getType() {
      return TargetAffect.class;
    }
  }
}
