package io.github.corenlpaffect.cli;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.cli.AnnotatedText.Unit;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.DocumentAffect;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** From texts to results, by CoreNLP's tokenizer and a model. */
final class TextAnnotator {
  /** No token ends the sentence; {@code ssplit.isOneSentence} would throw where there is none. */
  private static final String NEVER = "(?!)";

  private final AffectModel model;
  private final boolean lines;
  private final StanfordCoreNLP tokenizer;

  /**
   * An annotator.
   *
   * @param lines whether each text is one sequence; else it is split into sentences
   */
  TextAnnotator(AffectModel model, boolean lines) {
    this.model = model;
    this.lines = lines;
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    if (lines) {
      properties.setProperty("ssplit.boundaryTokenRegex", NEVER);
    }
    tokenizer = new StanfordCoreNLP(properties);
  }

  /**
   * The results for a text: exactly one for a line; else one per sentence, and one for all of it
   * unless it is a single sentence.
   */
  List<AnnotatedText> annotate(String source, String text) {
    Annotation document = new Annotation(text);
    tokenizer.annotate(document);
    List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    sentences.forEach(sentence -> sentence.set(AffectAnnotation.class, model.predict(sentence)));
    if (lines) {
      Affect affect =
          sentences.isEmpty() ? Affect.none() : sentences.get(0).get(AffectAnnotation.class);
      return List.of(new AnnotatedText(source, Unit.LINE, text, affect));
    }
    List<AnnotatedText> results = new ArrayList<>();
    for (CoreMap sentence : sentences) {
      String words = sentence.get(CoreAnnotations.TextAnnotation.class);
      Affect affect = sentence.get(AffectAnnotation.class);
      results.add(new AnnotatedText(source, Unit.SENTENCE, words, affect));
    }
    if (sentences.size() != 1) {
      results.add(new AnnotatedText(source, Unit.DOCUMENT, text, DocumentAffect.of(sentences)));
    }
    return results;
  }
}
