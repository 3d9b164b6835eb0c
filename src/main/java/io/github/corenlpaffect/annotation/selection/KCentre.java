package io.github.corenlpaffect.annotation.selection;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Random;

/**
 * The greedy k-centre: again and again the text that is farthest from all with labels or chosen
 * (Gonzalez 1985; for active learning Sener and Savarese 2018). Without labels it begins by chance.
 */
final class KCentre implements Strategy {
  @Override
  public ImmutableIntArray choose(Pool pool, int count, Random random) {
    Nearest nearest = new Nearest(pool);
    Chosen chosen = new Chosen(pool.candidates().size());
    for (int i = 0; i < count; i++) {
      int next =
          nearest.isEmpty()
              ? random.nextInt(pool.candidates().size())
              : chosen.best(place -> nearest.squared()[place]);
      chosen.add(next);
      nearest.cover(pool.candidates().get(next));
    }
    return chosen.places();
  }
}
