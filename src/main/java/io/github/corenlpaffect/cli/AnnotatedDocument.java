package io.github.corenlpaffect.cli;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.cli.AnnotatedText.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with its affect.
 *
 * @param source what a person calls the input that holds it
 * @param line whether it is one of the lines of the input
 * @param annotation the text with its sentences; all have an affect
 */
record AnnotatedDocument(String source, boolean line, Annotation annotation) {

  /**
   * The results that speak of it: one if it is a line; else one for each sentence, and one for all
   * of it unless it has a single sentence.
   */
  List<AnnotatedText> results() {
    if (line) {
      return List.of(result(Unit.LINE, annotation));
    }
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    List<AnnotatedText> results = new ArrayList<>();
    sentences.forEach(sentence -> results.add(result(Unit.SENTENCE, sentence)));
    if (sentences.size() != 1) {
      results.add(result(Unit.DOCUMENT, annotation));
    }
    return results;
  }

  private AnnotatedText result(Unit unit, CoreMap text) {
    return new AnnotatedText(
        source,
        Optional.ofNullable(annotation.get(CoreAnnotations.DocIDAnnotation.class)),
        unit,
        text);
  }
}
