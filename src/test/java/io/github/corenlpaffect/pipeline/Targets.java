package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TokenSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Targets built by hand. */
final class Targets {
  private Targets() {}

  /** A neutral target of one token. */
  static TargetAffect of(int token) {
    TokenSpan span = new TokenSpan(token, token + 1, "t" + token);
    return new TargetAffect(
        span, token, 0, EmotionIntensities.none(), Optional.empty(), Optional.empty());
  }

  /**
   * A document of the sentence "Tom Elm hates the bus stop ." in which Tom Elm is a neutral person,
   * and the bus stop hated by him with a valence of −0.625 and anger of 0.5.
   */
  static Annotation document() {
    Annotation document = Documents.annotated("Tom Elm hates the bus stop .");
    CoreMap sentence = Documents.sentences(document).get(0);
    TokenSpan tom = new TokenSpan(0, 2, "Tom Elm");
    TargetAffect neutral =
        new TargetAffect(
            tom, 1, 0, EmotionIntensities.none(), Optional.empty(), Optional.of("PERSON"));
    TargetAffect hated =
        new TargetAffect(
            new TokenSpan(4, 6, "bus stop"),
            5,
            -0.625,
            new EmotionIntensities(0.5, 0, 0, 0, 0, 0, 0, 0),
            Optional.of(tom),
            Optional.empty());
    mention(document, sentence, 0, 1);
    TargetLinks.attach(List.of(neutral, hated), sentence);
    return document;
  }

  /** Adds an entity mention of these tokens to a sentence. */
  static CoreMap mention(Annotation document, CoreMap sentence, int... tokens) {
    List<CoreLabel> all = sentence.get(CoreAnnotations.TokensAnnotation.class);
    int first = tokens[0];
    int last = tokens[tokens.length - 1];
    CoreMap mention = new Annotation("");
    mention.set(CoreAnnotations.TokensAnnotation.class, all.subList(first, last + 1));
    mention.set(CoreAnnotations.TokenBeginAnnotation.class, first);
    mention.set(CoreAnnotations.TokenEndAnnotation.class, last + 1);
    mention.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
    mention.set(CoreAnnotations.EntityTypeAnnotation.class, "PERSON");
    mention.set(CoreAnnotations.NamedEntityTagAnnotation.class, "PERSON");
    mention.set(CoreAnnotations.NamedEntityTagProbsAnnotation.class, Map.of("PERSON", 0.9));
    mention.set(
        CoreAnnotations.CharacterOffsetBeginAnnotation.class, all.get(first).beginPosition());
    mention.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, all.get(last).endPosition());
    sentence.set(CoreAnnotations.MentionsAnnotation.class, List.of(mention));
    document.set(CoreAnnotations.MentionsAnnotation.class, List.of(mention));
    return mention;
  }
}
