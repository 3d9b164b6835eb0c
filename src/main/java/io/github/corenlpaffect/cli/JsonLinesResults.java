package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.pipeline.AffectJson;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * Results as JSON Lines, one object each.
 *
 * @param out where they are written
 */
record JsonLinesResults(Writer out) implements TextResults {

  @Override
  public void write(AnnotatedText result) throws IOException {
    Optional<Affect> affect = Optional.of(result.affect());
    out.write(
        AffectJson.line(result.documentId(), result.unit().label(), result.text(), affect) + "\n");
  }
}
