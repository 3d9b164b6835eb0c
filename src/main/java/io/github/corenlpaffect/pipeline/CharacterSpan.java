package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.TokenSpan;
import java.util.List;
import java.util.Optional;

/**
 * Where a sentence or a part of it stands in its document, in characters (Unicode code points, not
 * Java's units).
 *
 * @param begin characters before it
 * @param end characters before what follows it
 */
record CharacterSpan(int begin, int end) {

  /** The place of a sentence, if the document has a text and the sentence a place in it. */
  static Optional<CharacterSpan> of(Annotation document, CoreMap sentence) {
    return of(
        document,
        sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
        sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
  }

  /** The place of tokens of a sentence, if they and the document's text are known. */
  static Optional<CharacterSpan> of(Annotation document, CoreMap sentence, TokenSpan span) {
    List<CoreLabel> tokens = AnnotationParts.tokens(sentence);
    return span.end() > tokens.size()
        ? Optional.empty()
        : of(
            document,
            tokens.get(span.begin()).get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
            tokens.get(span.end() - 1).get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
  }

  private static Optional<CharacterSpan> of(Annotation document, Integer begin, Integer end) {
    String text = AnnotationParts.text(document);
    if (begin == null || end == null || begin < 0 || begin > end || end > text.length()) {
      return Optional.empty();
    }
    int before = text.codePointCount(0, begin);
    return Optional.of(new CharacterSpan(before, before + text.codePointCount(begin, end)));
  }
}
