package io.github.corenlpaffect.annotation.selection;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Locale;
import java.util.Random;

/** The strategies. */
public enum StrategyKind {
  /** By chance: the control. */
  RANDOM(new RandomChoice(), false),

  /** What the models are least sure of, by their own account (Lewis and Gale 1994). */
  UNCERTAINTY(new Ranking(pool -> pool.ranked(Candidate::uncertainty, false)), false),

  /** What several models say the most different things of (Seung, Opper and Sompolinsky 1992). */
  DISAGREEMENT(new Ranking(pool -> pool.ranked(Candidate::disagreement, false)), true),

  /** As disagreement, or uncertainty with one model, weighted by how weak each task is. */
  GAIN(new Ranking(ExpectedGain::scores), false),

  /** Texts that are far from each other and from those with labels. */
  DIVERSITY(new KCentre(), false),

  /** Texts that are far from each other in what they are and in what is said of them. */
  SPREAD(new GreedySampling(), false),

  /** Texts that hold many words that texts with labels do not hold yet. */
  COVERAGE(new WordCoverage(), false),

  /** Uncertain texts that are far from each other. */
  DIVERSE_UNCERTAINTY(new DiverseUncertainty(), false);

  private final Strategy strategy;
  private final boolean ensemble;

  StrategyKind(Strategy strategy, boolean ensemble) {
    this.strategy = strategy;
    this.ensemble = ensemble;
  }

  /** What commands and reports call it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it needs two models or more. */
  public boolean needsEnsemble() {
    return ensemble;
  }

  /** Whether two models or more change what it chooses. */
  public boolean usesEnsemble() {
    return ensemble || this == GAIN;
  }

  /**
   * The strategy of a label.
   *
   * @throws IllegalArgumentException if there is none; lists the labels
   */
  public static StrategyKind named(String label) {
    for (StrategyKind kind : values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "there is no strategy " + label + "; known are " + String.join(", ", labels()));
  }

  /** The labels of all. */
  public static ImmutableList<String> labels() {
    return ImmutableList.copyOf(values()).stream()
        .map(StrategyKind::label)
        .collect(toImmutableList());
  }

  /**
   * Chooses texts, the first to be labelled first. The same arguments give the same choice.
   *
   * @param count how many
   * @return the places of different candidates
   * @throws IllegalArgumentException if there are not as many
   */
  public ImmutableIntArray choose(Pool pool, int count, long seed) {
    checkArgument(
        count >= 0 && count <= pool.candidates().size(),
        "%s texts cannot be chosen among %s",
        count,
        pool.candidates().size());
    return strategy.choose(pool, count, new Random(seed));
  }
}
