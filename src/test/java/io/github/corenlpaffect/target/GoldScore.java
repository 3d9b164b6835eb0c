package io.github.corenlpaffect.target;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TargetAffect.Polarity;
import io.github.corenlpaffect.TokenSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Totals over sentences with targets; nothing of single sentences is kept. */
final class GoldScore {
  private final Share polarities = new Share();
  private final Share baseline = new Share();
  private final Share holders = new Share();
  private final Share withoutHolder = new Share();
  private final Map<String, Share> byPolarity = new TreeMap<>();
  private final Map<String, Share> byFrames = new TreeMap<>();

  /**
   * Counts a sentence.
   *
   * @param frames what to call its frame in the totals
   * @param document the sentence, annotated with targets
   */
  void add(GoldSentence gold, String frames, Annotation document) {
    CoreMap sentence = document.get(CoreAnnotations.SentencesAnnotation.class).get(0);
    double valence = sentence.get(AffectAnnotations.AffectAnnotation.class).valence();
    int from = 0;
    for (GoldTarget target : gold.targets()) {
      int begin = gold.text().indexOf(target.phrase(), from);
      from = begin + target.phrase().length();
      Optional<TargetAffect> found = found(sentence, begin, from);
      boolean right = found.map(TargetAffect::polarity).filter(target::isOf).isPresent();
      polarities.count(right);
      baseline.count(target.isOf(Polarity.of(valence)));
      byPolarity.computeIfAbsent(target.polarity().name(), p -> new Share()).count(right);
      byFrames.computeIfAbsent(frames, f -> new Share()).count(right);
      countHolder(target, found.flatMap(TargetAffect::holder).map(TokenSpan::text).orElse(""));
    }
  }

  double accuracy() {
    return polarities.value();
  }

  double baseline() {
    return baseline.value();
  }

  double holders() {
    return holders.value();
  }

  private void countHolder(GoldTarget target, String found) {
    if (target.hasHolder()) {
      boolean same = found.endsWith(target.holder()) || target.holder().endsWith(found);
      holders.count(same && !found.isEmpty());
    } else {
      withoutHolder.count(found.isEmpty());
    }
  }

  /**
   * The target whose head is the last among these characters, as phrases end with their head, else
   * the last that has any of them.
   */
  private static Optional<TargetAffect> found(CoreMap sentence, int begin, int end) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<TargetAffect> targets = sentence.get(AffectAnnotations.TargetsAnnotation.class);
    return targets.stream()
        .filter(target -> isWithin(tokens.get(target.head()), begin, end))
        .max(Comparator.comparingInt(TargetAffect::head))
        .or(
            () ->
                targets.stream()
                    .filter(target -> overlaps(target, tokens, begin, end))
                    .reduce((one, next) -> next));
  }

  private static boolean overlaps(TargetAffect target, List<CoreLabel> tokens, int begin, int end) {
    return tokens.subList(target.span().begin(), target.span().end()).stream()
        .anyMatch(token -> isWithin(token, begin, end));
  }

  private static boolean isWithin(CoreLabel token, int begin, int end) {
    return token.beginPosition() >= begin && token.endPosition() <= end;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "targets right %s (each the sentence's: %s); %s; frames %s; holders right %s, none where"
            + " there is none %s",
        polarities,
        baseline,
        byPolarity,
        byFrames,
        holders,
        withoutHolder);
  }

  private static final class Share {
    private int right;
    private int all;

    void count(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }

    double value() {
      return (double) right / all;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.1f %% of %d", 100 * value(), all);
    }
  }
}
