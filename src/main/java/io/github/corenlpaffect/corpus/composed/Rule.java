package io.github.corenlpaffect.corpus.composed;

import io.github.corenlpaffect.Emotion;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * What constructions make of the tone of their parts. The amounts are the project's own judgement
 * of what a reader infers, on the absolute scale: ⅓ low, ⅔ moderate.
 */
enum Rule {
  /** "very", "really", capitals, elongation: half of the way that {@link #nearerToMost} allows. */
  VERY(tone -> nearerToMost(tone, 0.5)),
  /** "extremely", "I have never been so …", several means at once. */
  EXTREMELY(tone -> nearerToMost(tone, 0.9)),
  /** An exclamation mark. */
  LOUD(tone -> nearerToMost(tone, 0.35)),
  /** "slightly", "a bit": about half. */
  SLIGHTLY(tone -> tone.with(0.55 * tone.valence(), e -> 0.55 * e)),
  /** "not", "hardly": see {@link #negated}. */
  NOT(tone -> negated(tone, 0.35, 0.3, 0.12)),
  /** "not … at all", "never": the opposite is meant. */
  DENIED(tone -> negated(tone, 0.5, 0.45, 0.25)),
  /** "I wish it were …", "if only": what is wished for is missing. */
  WISHED(Rule::wished),
  /** "would have been …", "almost": it did not happen; relief if it was bad, else regret. */
  MISSED(Rule::missed),
  /** "if it is …": nothing has happened; hope or slight concern. */
  IF(
      tone ->
          tone.with((tone.isPositive() ? 0.25 : 0.15) * tone.valence(), e -> 0.2 * e)
              .atLeast(Emotion.ANTICIPATION, 0.2)),
  /** "used to …", "no longer …": the contrary holds now; a loss, or a relief. */
  PAST(Rule::past),
  /** A question that asks for information only. */
  ASKED(tone -> tone.with(0.05 * tone.valence(), e -> 0.05 * e)),
  /** Praise that is not meant. */
  SARCASTIC(
      tone ->
          tone.with(-0.55, e -> 0.1 * e)
              .atLeast(Emotion.ANGER, 0.5)
              .atLeast(Emotion.DISGUST, 0.3)
              .atLeast(Emotion.SADNESS, 0.15)),
  /** Two parts of equal weight: both emotions are there; valences of one sign reinforce. */
  AND(Rule::both),
  /** The second part is the main point: "…, but …", words against the emoji behind them. */
  BUT(
      (first, second) ->
          first.joined(
              second,
              0.25 * first.valence() + 0.75 * second.valence(),
              (a, b) -> Math.max(0.4 * a, 0.95 * b)));

  /** From this valence on, either way, a word says the most. */
  private static final double MOST = 0.75;

  private final UnaryOperator<Tone> ofOne;
  private final BinaryOperator<Tone> ofTwo;

  Rule(UnaryOperator<Tone> rule) {
    ofOne = rule;
    ofTwo = null;
  }

  Rule(BinaryOperator<Tone> rule) {
    ofOne = null;
    ofTwo = rule;
  }

  /**
   * The rule of a name in lower case.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Rule named(String name) {
    try {
      return valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "no rule '" + name + "'; there are " + List.of(values()), e);
    }
  }

  /**
   * Applies the rule.
   *
   * @throws IllegalArgumentException if the rule needs another number of parts
   */
  Tone apply(List<Tone> parts) {
    if (parts.size() != (ofOne == null ? 2 : 1)) {
      throw new IllegalArgumentException(name() + " cannot have " + parts.size() + " parts");
    }
    return ofOne == null ? ofTwo.apply(parts.get(0), parts.get(1)) : ofOne.apply(parts.get(0));
  }

  /** Grows what is there towards 1, the middle most: nothing stays nothing, the most stays. */
  private static Tone nearerToMost(Tone tone, double share) {
    double valence = Math.abs(tone.valence());
    return tone.with(
        Math.signum(tone.valence()) * (valence + share * valence * (1 - valence)),
        e -> e + share * e * (1 - e));
  }

  /**
   * A negation takes nearly all of the emotion away. Of something positive it leaves displeasure
   * (of trust: wariness), of something negative hardly more than a neutral statement, and of what
   * is the most ("not perfect", "not terrible") less than of what is moderate.
   */
  private static Tone negated(Tone tone, double displeasure, double sadness, double ease) {
    boolean most = Math.abs(tone.valence()) >= MOST;
    if (tone.isPositive()) {
      double part = most ? 0.6 : 1;
      Tone left = tone.with(-part * displeasure, e -> 0.1 * e).atLeast(Emotion.ANGER, part * 0.15);
      return tone.strongest().filter(Emotion.TRUST::equals).isPresent()
          ? left.atLeast(Emotion.FEAR, part * 0.8 * sadness).atLeast(Emotion.DISGUST, part * 0.2)
          : left.atLeast(Emotion.SADNESS, part * sadness).atLeast(Emotion.DISGUST, part * 0.1);
    }
    if (tone.isNegative()) {
      double part = most ? 0.5 : 1;
      return tone.with(part * ease, e -> 0.08 * e)
          .atLeast(Emotion.JOY, part * 0.8 * ease)
          .atLeast(Emotion.TRUST, part * ease);
    }
    return tone.with(0, e -> 0.1 * e);
  }

  private static Tone wished(Tone tone) {
    return tone.isNegative()
        ? tone.with(0.85 * tone.valence(), e -> 0.8 * e).atLeast(Emotion.SADNESS, 0.35)
        : tone.with(-0.4, e -> 0.12 * e)
            .atLeast(Emotion.SADNESS, 0.45)
            .atLeast(Emotion.ANTICIPATION, 0.2);
  }

  private static Tone missed(Tone tone) {
    return tone.isNegative()
        ? tone.with(0.2, e -> 0.2 * e).atLeast(Emotion.JOY, 0.25).atLeast(Emotion.TRUST, 0.1)
        : tone.with(-0.4, e -> 0.15 * e).atLeast(Emotion.SADNESS, 0.4).atLeast(Emotion.ANGER, 0.15);
  }

  private static Tone past(Tone tone) {
    return tone.isNegative()
        ? tone.with(0.35, e -> 0.15 * e).atLeast(Emotion.JOY, 0.35).atLeast(Emotion.TRUST, 0.2)
        : tone.with(-0.35, e -> 0.12 * e)
            .atLeast(Emotion.SADNESS, 0.35)
            .atLeast(Emotion.ANGER, 0.1)
            .atLeast(Emotion.DISGUST, 0.1);
  }

  private static Tone both(Tone first, Tone second) {
    double more = Math.max(Math.abs(first.valence()), Math.abs(second.valence()));
    double less = Math.min(Math.abs(first.valence()), Math.abs(second.valence()));
    double valence =
        first.valence() * second.valence() < 0
            ? (first.valence() + second.valence()) / 2
            : Math.signum(first.valence() + second.valence()) * (more + 0.25 * less * (1 - more));
    return first.joined(
        second, valence, (a, b) -> Math.max(a, b) + 0.25 * Math.min(a, b) * (1 - Math.max(a, b)));
  }
}
