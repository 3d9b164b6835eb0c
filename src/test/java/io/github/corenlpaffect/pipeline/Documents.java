package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.SentimentDistribution;
import io.github.corenlpaffect.TokenContribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Documents as CoreNLP's tokenizer would leave them, built by hand. */
final class Documents {
  private Documents() {}

  /** A document with these sentences, each with its words apart by blanks. */
  static Annotation of(String... sentences) {
    List<CoreMap> maps = new ArrayList<>();
    for (String text : sentences) {
      CoreMap sentence = sentence(text);
      sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, maps.size());
      maps.add(sentence);
    }
    return of(String.join("\n", sentences), maps);
  }

  static Annotation of(String text, List<CoreMap> sentences) {
    Annotation document = new Annotation(text);
    document.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    return document;
  }

  /** A document with places of its sentences and affects: of valence 0.25, then −0.75. */
  static Annotation annotated(String... sentences) {
    Annotation document = of(sentences);
    int begin = 0;
    for (CoreMap sentence : sentences(document)) {
      int end = begin + sentence.get(CoreAnnotations.TextAnnotation.class).length();
      sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
      sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
      sentence.set(AffectAnnotations.AffectAnnotation.class, affect(begin == 0 ? 0.25 : -0.75));
      begin = end + 1;
    }
    document.set(AffectAnnotations.AffectAnnotation.class, DocumentAffect.of(sentences(document)));
    return document;
  }

  /** Explains a sentence: each token adds a tenth of its index, to joy the negative of it. */
  static void explain(CoreMap sentence) {
    for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      token.set(AffectAnnotations.ContributionAnnotation.class, contribution(token.index() / 10.0));
    }
    sentence.set(AffectAnnotations.BaselineAnnotation.class, contribution(0.05));
  }

  private static TokenContribution contribution(double amount) {
    return new TokenContribution(amount, 0, 0, 0, 0, -amount, 0, 0, 0);
  }

  /** A sentence of words apart by blanks; an empty text has no tokens. */
  static CoreMap sentence(String text) {
    CoreMap sentence = new ArrayCoreMap();
    fill(sentence, text);
    return sentence;
  }

  static void fill(CoreMap sentence, String text) {
    sentence.set(CoreAnnotations.TextAnnotation.class, text);
    List<CoreLabel> tokens = new ArrayList<>();
    int begin = 0;
    for (String word : text.isEmpty() ? new String[0] : text.split(" ")) {
      tokens.add(token(word, tokens.size() + 1, begin));
      begin += word.length() + 1;
    }
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
  }

  /** An affect of this valence; all else follows from it and differs between valences. */
  static Affect affect(double valence) {
    double strength = Math.abs(valence);
    SentimentDistribution distribution =
        valence < 0
            ? new SentimentDistribution(strength, 0, 1 - strength, 0, 0)
            : new SentimentDistribution(0, 0, 1 - strength, 0, strength);
    return new Affect(
        distribution,
        valence,
        new EmotionIntensities(strength, 0, 0.5, 0.1, 1, 0, 0.25, strength / 2),
        new Confidence(
            distribution.probability(distribution.mostProbable()), strength, 1 - strength),
        Map.of("urgency", Map.of("value", 10 * valence)));
  }

  static Affect affect(CoreMap text) {
    return text.get(AffectAnnotations.AffectAnnotation.class);
  }

  static List<CoreMap> sentences(Annotation document) {
    return document.get(CoreAnnotations.SentencesAnnotation.class);
  }

  private static CoreLabel token(String word, int index, int begin) {
    CoreLabel token = new CoreLabel();
    token.setWord(word);
    token.setValue(word);
    token.setOriginalText(word);
    token.setIndex(index);
    token.setBeginPosition(begin);
    token.setEndPosition(begin + word.length());
    return token;
  }
}
