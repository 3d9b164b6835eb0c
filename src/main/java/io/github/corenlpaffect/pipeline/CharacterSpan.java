package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.Optional;

/**
 * Where a sentence stands in its document, in characters (Unicode code points, not Java's units).
 *
 * @param begin characters before the sentence
 * @param end characters before what follows it
 */
record CharacterSpan(int begin, int end) {

  /** The place of a sentence, if the document has a text and the sentence a place in it. */
  static Optional<CharacterSpan> of(Annotation document, CoreMap sentence) {
    String text = AnnotationParts.text(document);
    Integer begin = sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
    Integer end = sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
    if (begin == null || end == null || begin < 0 || begin > end || end > text.length()) {
      return Optional.empty();
    }
    int before = text.codePointCount(0, begin);
    return Optional.of(new CharacterSpan(before, before + text.codePointCount(begin, end)));
  }
}
