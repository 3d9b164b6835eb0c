package io.github.corenlpaffect.cli;

import java.io.IOException;
import java.io.Writer;

/**
 * Results as JSON Lines, one object each.
 *
 * @param out where they are written
 */
record JsonLinesResults(Writer out) implements TextResults {

  @Override
  public void write(AnnotatedText result) throws IOException {
    out.write(JsonResults.line(result) + "\n");
  }
}
