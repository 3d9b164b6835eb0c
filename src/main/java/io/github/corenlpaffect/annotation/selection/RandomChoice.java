package io.github.corenlpaffect.annotation.selection;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Chooses by chance. */
final class RandomChoice implements Strategy {
  @Override
  public ImmutableIntArray choose(Pool pool, int count, Random random) {
    List<Integer> places =
        IntStream.range(0, pool.candidates().size()).boxed().collect(Collectors.toList());
    Collections.shuffle(places, random);
    return ImmutableIntArray.copyOf(places.subList(0, count));
  }
}
