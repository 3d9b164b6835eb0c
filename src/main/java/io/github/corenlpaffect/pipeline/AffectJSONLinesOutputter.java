package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * JSON Lines: an object for each sentence ({@link AffectJson#line}). A {@code customOutputter} for
 * {@code outputFormat = custom}.
 */
public final class AffectJSONLinesOutputter extends AnnotationOutputter {

  @Override
  public void print(Annotation document, OutputStream target, Options options) throws IOException {
    Optional<String> id = AnnotationParts.documentId(document);
    StringBuilder lines = new StringBuilder();
    for (CoreMap sentence : AnnotationParts.sentences(document)) {
      lines.append(AffectJson.line(id, AnnotationParts.SENTENCE, sentence)).append('\n');
    }
    target.write(lines.toString().getBytes(options.encoding));
    target.flush();
  }
}
