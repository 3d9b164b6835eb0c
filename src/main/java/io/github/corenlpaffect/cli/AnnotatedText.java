package io.github.corenlpaffect.cli;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.TargetAffect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One result.
 *
 * @param source what a person calls the input that holds the text
 * @param documentId the name of the file that holds the text, if it is one
 * @param unit what the text is
 * @param map the text with its affect, and of a sentence or a line its tokens
 */
record AnnotatedText(String source, Optional<String> documentId, Unit unit, CoreMap map) {

  /** The text itself. */
  String text() {
    return map.get(CoreAnnotations.TextAnnotation.class);
  }

  /** Its affect. */
  Affect affect() {
    return map.get(AffectAnnotations.AffectAnnotation.class);
  }

  /** Its targets; none if it is no sentence, or they have not been looked for. */
  List<TargetAffect> targets() {
    List<TargetAffect> targets = map.get(AffectAnnotations.TargetsAnnotation.class);
    return targets == null ? List.of() : targets;
  }

  /** What a result speaks for. */
  enum Unit {
    LINE,
    SENTENCE,
    DOCUMENT;

    /** The name used in JSON Lines and CSV. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
