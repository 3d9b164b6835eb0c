package io.github.corenlpaffect;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a sentence expresses toward one of the things and persons it names. Immutable.
 *
 * @param span the target: a noun with its compounds, or a name
 * @param head its most important token, counted from 0 in the sentence
 * @param valence how well it is spoken of, −1…1
 * @param emotions what is felt in view of it, 0…1 each; all 0 where the sentence says nothing of
 *     its own about it, and where it is only known to be the opposite of something else
 * @param holder who feels or judges, where the sentence says so; empty for the writer
 * @param entityType what CoreNLP calls the entity, for instance {@code PERSON}, if it is one
 */
public record TargetAffect(
    TokenSpan span,
    int head,
    double valence,
    EmotionIntensities emotions,
    Optional<TokenSpan> holder,
    Optional<String> entityType) {

  /**
   * From this valence on a target is {@link Polarity#POSITIVE}, and from its negative down {@link
   * Polarity#NEGATIVE}: about a third of the valence of the class Positive. Of .12, .15, .18, .2
   * and .25 the best on the open half of the sentences with targets and on further ones, see the
   * model card.
   */
  public static final double POLARITY_THRESHOLD = 0.15;

  /**
   * @throws IllegalArgumentException if the head is not in the span, or the valence no number in
   *     −1…1
   */
  public TargetAffect {
    Objects.requireNonNull(emotions, "emotions");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(entityType, "entityType");
    if (!span.contains(head)) {
      throw new IllegalArgumentException("head " + head + " is not in " + span);
    }
    if (!(valence >= -1 && valence <= 1)) {
      throw new IllegalArgumentException("valence is " + valence + ", not in −1…1");
    }
  }

  /** The direction of the valence. */
  public Polarity polarity() {
    return Polarity.of(valence);
  }

  /** A direction of affect. */
  public enum Polarity {
    NEGATIVE,
    NEUTRAL,
    POSITIVE;

    /** The direction of a valence: neutral within ±{@value TargetAffect#POLARITY_THRESHOLD}. */
    public static Polarity of(double valence) {
      if (valence >= POLARITY_THRESHOLD) {
        return POSITIVE;
      }
      return valence <= -POLARITY_THRESHOLD ? NEGATIVE : NEUTRAL;
    }

    /** The name that outputs use, for instance {@code Positive}, as of sentiment. */
    public String label() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }
}
