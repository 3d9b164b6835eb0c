package io.github.corenlpaffect.train.optimisation;

import io.github.corenlpaffect.train.OptionReader;
import java.util.function.Function;

/** The combinations there are, each under its name in {@code train.combination}. */
public enum CombinationKind {
  /** Their sum. */
  SUM(in -> new GradientSum()),
  /** Without what points against another. */
  PCGRAD(in -> new PcGrad()),
  /** Near the mean, best for the worst off. */
  CAGRAD(CaGrad::read),
  /** The shortest in their convex hull. */
  MGDA(in -> new Mgda());

  private final Function<OptionReader, GradientCombination> reader;

  CombinationKind(Function<OptionReader, GradientCombination> reader) {
    this.reader = reader;
  }

  GradientCombination read(OptionReader in) {
    return reader.apply(in);
  }
}
