package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.HeadSpec;
import java.util.Arrays;

/**
 * The {@link HeadLoss} of the best prediction that there can be for a text: the entropy of its
 * labels, which is more than 0 where they are amounts or shares.
 */
final class LeastLoss {
  private LeastLoss() {}

  /**
   * The least loss of one head for one text.
   *
   * @param labels one per label of the head, NaN where missing
   */
  static double of(HeadSpec head, double[] labels) {
    return switch (head.kind()) {
      case REGRESSION, MULTI_LABEL ->
          Arrays.stream(labels)
              .filter(label -> !Double.isNaN(label))
              .map(label -> (label - head.low()) / (head.high() - head.low()))
              .map(target -> HeadLoss.crossEntropy(target, target))
              .sum();
      case ORDINAL -> 0;
      case SINGLE_LABEL ->
          Arrays.stream(labels).filter(label -> label > 0).map(p -> -p * Math.log(p)).sum();
    };
  }
}
