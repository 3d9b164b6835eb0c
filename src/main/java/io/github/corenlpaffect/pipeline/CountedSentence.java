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
 * @param affect its affect
 * @param tokens how many tokens it has, user names and web addresses not counted; 1 or more
 */
public record CountedSentence(Affect affect, int tokens) {

  /**
   * Those of a document's sentences that count, in order. Sentences about which the model says
   * nothing ({@link Affect#none()}) do not count, nor do those that hold user names and web
   * addresses alone, unless there are no others.
   *
   * @param sentences sentences with {@code AffectAnnotation}; those without do not count
   */
  public static List<CountedSentence> of(List<CoreMap> sentences) {
    List<CoreMap> telling = sentences.stream().filter(CountedSentence::tells).toList();
    List<CountedSentence> counted = counted(telling, token -> !FeatureExtractor.isReference(token));
    return counted.isEmpty() ? counted(telling, token -> true) : counted;
  }

  private static boolean tells(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Affect affect = affect(sentence);
    return tokens != null && !tokens.isEmpty() && affect != null && !affect.equals(Affect.none());
  }

  private static Affect affect(CoreMap sentence) {
    return sentence.get(AffectAnnotations.AffectAnnotation.class);
  }

  private static List<CountedSentence> counted(List<CoreMap> telling, Predicate<CoreLabel> counts) {
    List<CountedSentence> counted = new ArrayList<>();
    for (CoreMap sentence : telling) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      int number = (int) tokens.stream().filter(counts).count();
      if (number > 0) {
        counted.add(new CountedSentence(affect(sentence), number));
      }
    }
    return counted;
  }
}
