package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import java.util.List;

/**
 * The affect of a document: the mean of its {@linkplain CountedSentence sentences that count}, in
 * which those weigh more that say more strongly what they say, and longer ones a little more.
 */
public final class DocumentAffect {
  /**
   * What a sentence without any affect weighs, of one with the most. Chosen, as the root of the
   * length was, on training texts of several sentences; the model card has the figures.
   */
  private static final double CALM = 0.1;

  private DocumentAffect() {}

  /**
   * The affect of a document with these sentences.
   *
   * @param sentences sentences with {@code AffectAnnotation}; those without do not count
   * @return {@link Affect#none()} if none counts; its confidence in the sentiment is the
   *     probability of the document's class
   */
  public static Affect of(List<CoreMap> sentences) {
    return ofCounted(CountedSentence.of(sentences));
  }

  /** The affect of a document of which these sentences count. */
  public static Affect ofCounted(List<CountedSentence> sentences) {
    return switch (sentences.size()) {
      case 0 -> Affect.none();
      case 1 -> sentences.get(0).affect();
      default ->
          AffectMean.of(
              sentences.stream().map(CountedSentence::affect).toList(),
              sentences.stream().mapToDouble(DocumentAffect::weight).toArray());
    };
  }

  /** The fourth root of the length times 0.1 + the {@linkplain Affect#strength() strength}. */
  private static double weight(CountedSentence sentence) {
    return Math.sqrt(Math.sqrt(sentence.tokens())) * (CALM + sentence.affect().strength());
  }
}
