package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import java.util.ArrayList;
import java.util.List;

/** What a document, its sentences and their tokens hold, to compare. */
final class Descriptions {
  private Descriptions() {}

  /** All keys, and those values that can be equal. */
  static List<Object> of(Annotation document) {
    List<Object> all = new ArrayList<>();
    all.add(document.keySet());
    all.add(document.get(CoreAnnotations.TextAnnotation.class));
    all.add(document.get(AffectAnnotation.class));
    for (CoreMap sentence : Documents.sentences(document)) {
      all.add(sentence.keySet());
      all.add(sentence.get(CoreAnnotations.TextAnnotation.class));
      all.add(sentence.get(SentimentCoreAnnotations.SentimentClass.class));
      all.add(Documents.affect(sentence));
      for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        all.add(token.keySetNotNull());
        all.add(token.word() + "/" + token.tag() + "/" + token.lemma());
        all.add(token.beginPosition() + "-" + token.endPosition() + ", " + token.index());
      }
    }
    return all;
  }
}
