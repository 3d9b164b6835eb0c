package io.github.corenlpaffect.train.evaluation.domain;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.GoEmotionsPolarity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which labels of a head are negative, neutral or positive. All others tell nothing: surprise,
 * anticipation and what GoEmotions calls ambiguous may be either.
 *
 * @param negative labels
 * @param neutral labels
 * @param positive labels
 * @param unlabelledIsNeutral whether a text that carries no label at all is neutral
 */
record PolarityMapping(
    ImmutableSet<String> negative,
    ImmutableSet<String> neutral,
    ImmutableSet<String> positive,
    boolean unlabelledIsNeutral) {

  private static final ImmutableSet<String> NEUTRAL = ImmutableSet.of("neutral");

  /** All mappings, by the head's name. */
  private static final ImmutableMap<String, PolarityMapping> BY_HEAD =
      ImmutableMap.<String, PolarityMapping>builder()
          .put("semeval2017-4a", of(Set.of("negative"), Set.of("positive")))
          .put("meld/sentiment", of(Set.of("negative"), Set.of("positive")))
          .put("sst", of(Set.of("very negative", "negative"), Set.of("positive", "very positive")))
          .put("xed", of(Set.of("anger", "disgust", "fear", "sadness"), Set.of("joy", "trust")))
          .put(
              "emorynlp",
              of(Set.of("mad", "sad", "scared"), Set.of("joyful", "peaceful", "powerful")))
          .put(
              "emocontext",
              new PolarityMapping(
                  ImmutableSet.of("angry", "sad"),
                  ImmutableSet.of("others"),
                  ImmutableSet.of("happy"),
                  false))
          .put(
              "brighter",
              new PolarityMapping(
                  ImmutableSet.of("anger", "fear", "sadness"),
                  ImmutableSet.of(),
                  ImmutableSet.of("joy"),
                  true))
          .put("goemotions", of(GoEmotionsPolarity.NEGATIVE, GoEmotionsPolarity.POSITIVE))
          .buildOrThrow();

  private static PolarityMapping of(Set<String> negative, Set<String> positive) {
    return new PolarityMapping(
        ImmutableSet.copyOf(negative), NEUTRAL, ImmutableSet.copyOf(positive), false);
  }

  /**
   * The mapping of a head's labels.
   *
   * @throws IllegalArgumentException if there is none
   */
  static PolarityMapping ofHead(String name) {
    PolarityMapping mapping = BY_HEAD.get(name);
    if (mapping == null) {
      throw new IllegalArgumentException(
          "no polarity of the labels of " + name + "; known are those of " + BY_HEAD.keySet());
    }
    return mapping;
  }

  /**
   * The polarity of a text, unless its labels tell nothing or contradict each other.
   *
   * @param labels the head's labels
   * @param values how far the text carries each, 0 if it does not
   */
  Optional<Polarity> of(List<String> labels, double[] values) {
    Set<Polarity> found = EnumSet.noneOf(Polarity.class);
    boolean labelled = false;
    for (int i = 0; i < values.length; i++) {
      if (values[i] > 0) {
        labelled = true;
        of(labels.get(i)).ifPresent(found::add);
      }
    }
    if (!labelled && unlabelledIsNeutral) {
      return Optional.of(Polarity.NEUTRAL);
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private Optional<Polarity> of(String label) {
    if (negative.contains(label)) {
      return Optional.of(Polarity.NEGATIVE);
    }
    if (positive.contains(label)) {
      return Optional.of(Polarity.POSITIVE);
    }
    return neutral.contains(label) ? Optional.of(Polarity.NEUTRAL) : Optional.empty();
  }
}
