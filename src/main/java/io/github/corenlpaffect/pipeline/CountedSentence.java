package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.feature.FeatureExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A sentence that counts for its document.
 *
 * @param index its place among the document's sentences, from 0
 * @param sentence the sentence with its affect
 * @param tokens how many tokens it has, user names and web addresses not counted; 1 or more
 */
public record CountedSentence(int index, CoreMap sentence, int tokens) {
  /**
   * What a sentence without any affect weighs, of one with the most. Chosen, as the root of the
   * length was, on training texts of several sentences; the model card has the figures.
   */
  private static final double CALM = 0.1;

  /**
   * Those of a document's sentences that count, in order. Sentences about which the model says
   * nothing ({@link Affect#none()}) do not count, nor do those that hold user names and web
   * addresses alone, unless there are no others.
   *
   * @param sentences sentences with {@code AffectAnnotation}; those without do not count
   */
  public static List<CountedSentence> of(List<CoreMap> sentences) {
    List<CountedSentence> counted =
        counted(sentences, token -> !FeatureExtractor.isReference(token));
    return counted.isEmpty() ? counted(sentences, token -> true) : counted;
  }

  /** Its affect. */
  public Affect affect() {
    return affect(sentence);
  }

  /**
   * How much it counts: the fourth root of its length times 0.1 + its {@linkplain Affect#strength()
   * strength}, above 0.
   */
  public double weight() {
    return Math.sqrt(Math.sqrt(tokens)) * (CALM + affect().strength());
  }

  private static List<CountedSentence> counted(
      List<CoreMap> sentences, Predicate<CoreLabel> counts) {
    List<CountedSentence> counted = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int tokens = tells(sentences.get(i)) ? tokens(sentences.get(i), counts) : 0;
      if (tokens > 0) {
        counted.add(new CountedSentence(i, sentences.get(i), tokens));
      }
    }
    return counted;
  }

  /** Whether the model says something of a sentence. */
  static boolean tells(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Affect affect = affect(sentence);
    return tokens != null && !tokens.isEmpty() && affect != null && !affect.equals(Affect.none());
  }

  private static int tokens(CoreMap sentence, Predicate<CoreLabel> counts) {
    int counted = 0;
    for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      counted += counts.test(token) ? 1 : 0;
    }
    return counted;
  }

  private static Affect affect(CoreMap sentence) {
    return sentence.get(AffectAnnotations.AffectAnnotation.class);
  }
}
