package io.github.corenlpaffect.train.selection;

import com.google.common.math.Quantiles;
import java.util.Arrays;
import java.util.Map;

/**
 * Gains on any scale as rewards from −1 to 1, linearly between two quantiles of the gains so far
 * and cut off beyond them (Graves et al. 2017, section 2.4). Gains become smaller as training goes
 * on, so that only the last ones are compared.
 */
final class ScaledReward {
  private static final int LOW = 20;
  private static final int HIGH = 80;

  /** How many gains are compared. */
  private static final int WINDOW = 20;

  private ScaledReward() {}

  /** The reward of the last of some gains, of which there must be one. */
  static double ofLast(double[] gains) {
    double[] window = Arrays.copyOfRange(gains, Math.max(0, gains.length - WINDOW), gains.length);
    Map<Integer, Double> quantiles = Quantiles.percentiles().indexes(LOW, HIGH).compute(window);
    double low = quantiles.get(LOW);
    double range = quantiles.get(HIGH) - low;
    double last = gains[gains.length - 1];
    return range == 0 ? 0 : Math.max(-1, Math.min(1, 2 * (last - low) / range - 1));
  }
}
