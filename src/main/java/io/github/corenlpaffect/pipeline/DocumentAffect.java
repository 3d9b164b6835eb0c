package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import java.util.ArrayList;
import java.util.List;

/**
 * The affect of a document: the mean of its {@linkplain CountedSentence sentences that count} by
 * their {@linkplain CountedSentence#weight() weights}.
 */
public final class DocumentAffect {
  private DocumentAffect() {}

  /**
   * The affect of a document with these sentences.
   *
   * @param sentences sentences with {@code AffectAnnotation}; those without do not count
   * @return {@link Affect#none()} if none counts; its confidence in the sentiment is the
   *     probability of the document's class
   */
  public static Affect of(List<CoreMap> sentences) {
    // Most documents are one sentence, whose tokens need not be counted.
    if (sentences.size() == 1 && CountedSentence.tells(sentences.get(0))) {
      return sentences.get(0).get(AffectAnnotations.AffectAnnotation.class);
    }
    return ofCounted(CountedSentence.of(sentences));
  }

  /** The affect of a document of which these sentences count; {@link Affect#none()} without any. */
  public static Affect ofCounted(List<CountedSentence> sentences) {
    return switch (sentences.size()) {
      case 0 -> Affect.none();
      case 1 -> sentences.get(0).affect();
      default -> mean(sentences);
    };
  }

  private static Affect mean(List<CountedSentence> sentences) {
    List<Affect> affects = new ArrayList<>(sentences.size());
    double[] weights = new double[sentences.size()];
    for (int i = 0; i < weights.length; i++) {
      affects.add(sentences.get(i).affect());
      weights[i] = sentences.get(i).weight();
    }
    return AffectMean.of(affects, weights);
  }
}
