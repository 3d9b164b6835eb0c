package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.pipeline.AffectJson;
import java.io.IOException;
import java.io.Writer;

/** Results as a JSON array of the objects that {@link JsonLinesResults} writes. */
final class JsonResults implements TextResults {
  private final Writer out;
  private String separator = "\n";

  /**
   * Begins the array.
   *
   * @param out where it is written
   */
  JsonResults(Writer out) throws IOException {
    this.out = out;
    out.write("[");
  }

  /** The object of a result, on one line. */
  static String line(AnnotatedText result) {
    return AffectJson.line(result.documentId(), result.unit().label(), result.map()).toString();
  }

  @Override
  public void write(AnnotatedText result) throws IOException {
    out.write(separator);
    out.write(line(result));
    separator = ",\n";
  }

  @Override
  public void finish() throws IOException {
    out.write("\n]\n");
  }
}
