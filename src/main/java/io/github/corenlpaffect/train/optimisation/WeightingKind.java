package io.github.corenlpaffect.train.optimisation;

import io.github.corenlpaffect.train.OptionReader;
import java.util.function.Function;

/** The weightings there are, each under its name in {@code train.weighting}. */
public enum WeightingKind {
  /** All groups alike. */
  EQUAL(in -> (groups, seed) -> new EqualWeighting(groups.size())),
  /** As the user says. */
  FIXED(FixedWeighting::read),
  /** By learnt variances. */
  UNCERTAINTY(UncertaintyWeighting::read),
  /** Dynamic weight average: more for what falls slowly. */
  DWA(DynamicWeightAverage::read),
  /** At random. */
  RANDOM(in -> (groups, seed) -> new RandomWeighting(groups.size(), seed)),
  /** Gradients of one size. */
  GRADNORM(GradNorm::read);

  private final Function<OptionReader, LossWeighting.Factory> reader;

  WeightingKind(Function<OptionReader, LossWeighting.Factory> reader) {
    this.reader = reader;
  }

  LossWeighting.Factory read(OptionReader in) {
    return reader.apply(in);
  }
}
