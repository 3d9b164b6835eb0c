package io.github.corenlpaffect.train.evaluation.domain;

import io.github.corenlpaffect.metric.Interval;
import java.util.Optional;

/**
 * What a model is worth on the texts of a domain.
 *
 * @param domain the domain
 * @param texts their number
 * @param product the measure of what the model's product shows; NaN where it is undefined
 * @param rival the other system on the same texts, if there is one
 */
public record DomainFigure(Domain domain, int texts, double product, Optional<Rival> rival) {

  /**
   * Another system.
   *
   * @param value its measure
   * @param difference the model's measure less the other's
   * @param interval where the difference lies with 95 %
   */
  public record Rival(double value, double difference, Interval interval) {

    /** Whether the model is ahead, behind, or too near to tell at 95 %. */
    public String verdict() {
      if (interval.low() > 0) {
        return "ahead";
      }
      return interval.high() < 0 ? "behind" : "same";
    }
  }
}
