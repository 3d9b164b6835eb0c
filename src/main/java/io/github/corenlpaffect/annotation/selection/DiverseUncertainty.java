package io.github.corenlpaffect.annotation.selection;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Random;

/**
 * Draws texts one by one, each with a probability in proportion to its squared distance from the
 * nearest with labels or chosen, the seeding of k-means++ (Arthur and Vassilvitskii 2007), times
 * the square of how uncertain it is, as in BADGE (Ash, Zhang, Krishnamurthy, Langford and Agarwal
 * 2020), whose gradient embeddings are vectors times uncertainties.
 */
final class DiverseUncertainty implements Strategy {
  @Override
  public ImmutableIntArray choose(Pool pool, int count, Random random) {
    double[] uncertainty = pool.ranked(Candidate::uncertainty, false);
    Nearest nearest = new Nearest(pool);
    Chosen chosen = new Chosen(pool.candidates().size());
    for (int i = 0; i < count; i++) {
      double[] weights = new double[uncertainty.length];
      for (int place = 0; place < weights.length; place++) {
        double distance = nearest.isEmpty() ? 1 : nearest.squared()[place];
        double weight = distance * uncertainty[place] * uncertainty[place];
        weights[place] = chosen.contains(place) ? 0 : weight;
      }
      int next = draw(weights, chosen, random);
      chosen.add(next);
      nearest.cover(pool.candidates().get(next));
    }
    return chosen.places();
  }

  /** A place by its weight; the first that is left if all that are left have none. */
  private static int draw(double[] weights, Chosen chosen, Random random) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = random.nextDouble() * sum;
    for (int place = 0; place < weights.length; place++) {
      left -= weights[place];
      if (left < 0 && weights[place] > 0) {
        return place;
      }
    }
    return chosen.best(place -> weights[place]);
  }
}
