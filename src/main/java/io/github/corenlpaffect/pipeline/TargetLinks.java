package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.TargetAffect;
import java.util.List;
import java.util.Optional;

/** Targets on sentences, and on the entity mentions that they are. */
final class TargetLinks {
  private TargetLinks() {}

  /** Sets a sentence's targets, and on each of its mentions the one that it is. */
  static void attach(List<TargetAffect> targets, CoreMap sentence) {
    sentence.set(AffectAnnotations.TargetsAnnotation.class, targets);
    link(sentence);
  }

  /** Sets on each mention the last of its sentence's targets whose head it has, if there is one. */
  static void link(CoreMap sentence) {
    List<TargetAffect> targets = sentence.get(AffectAnnotations.TargetsAnnotation.class);
    List<CoreMap> mentions = sentence.get(CoreAnnotations.MentionsAnnotation.class);
    if (targets != null && mentions != null) {
      for (CoreMap mention : mentions) {
        of(mention, targets)
            .ifPresent(target -> mention.set(AffectAnnotations.TargetAnnotation.class, target));
      }
    }
  }

  private static Optional<TargetAffect> of(CoreMap mention, List<TargetAffect> targets) {
    List<CoreLabel> tokens = mention.get(CoreAnnotations.TokensAnnotation.class);
    return tokens == null
        ? Optional.empty()
        : targets.stream()
            .filter(target -> tokens.stream().anyMatch(t -> t.index() - 1 == target.head()))
            .reduce((one, next) -> next);
  }
}
