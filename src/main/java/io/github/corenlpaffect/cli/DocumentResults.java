package io.github.corenlpaffect.cli;

import edu.stanford.nlp.pipeline.AnnotationOutputter;
import io.github.corenlpaffect.pipeline.AffectFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Texts as the outputters of CoreNLP's pipeline write them.
 *
 * @param out where they are written
 * @param format what the outputter writes
 */
record DocumentResults(Writer out, AffectFormat format) implements ResultWriter {
  /** Indented, in UTF-8. */
  private static final AnnotationOutputter.Options OPTIONS = new AnnotationOutputter.Options();

  @Override
  public void write(AnnotatedDocument document) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    format.outputter().print(document.annotation(), printed, OPTIONS);
    out.write(printed.toString(StandardCharsets.UTF_8));
  }
}
