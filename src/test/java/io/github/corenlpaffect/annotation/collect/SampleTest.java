package io.github.corenlpaffect.annotation.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.feature.TextHash;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SampleTest {
  private static final long SEED = 7;

  @Test
  void rareKindsAreThereAndTheOthersShareWhatIsLeft() {
    Sample sample = new Sample(20, SEED);
    IntStream.range(0, 1000).forEach(i -> sample.add(Candidates.joyful(i, 0)));
    IntStream.range(1000, 1500).forEach(i -> sample.add(Candidates.joyful(i, 0.3)));
    IntStream.range(1500, 1504).forEach(i -> sample.add(Candidates.joyful(i, 0.9)));
    assertEquals(20, chosen(sample).size());
    assertEquals(
        List.of(
            new StratumCount("joy, low", 500, 8),
            new StratumCount("joy, high", 4, 4),
            new StratumCount("no emotion, neutral", 1000, 8)),
        sample.strata().stream().filter(kind -> kind.found() > 0).toList());
  }

  @Test
  void fewAreHeldOfMany() {
    Sample sample = new Sample(20, SEED);
    IntStream.range(0, 5000).forEach(i -> sample.add(Candidates.joyful(i, i % 10 / 10.0)));
    assertTrue(sample.held() <= 4 * 6, "" + sample.held());
  }

  @Test
  void anotherSeedMakesAnotherSample() {
    List<List<Candidate>> samples = new ArrayList<>();
    for (long seed : new long[] {1, 2}) {
      Sample sample = new Sample(5, seed);
      IntStream.range(0, 100).forEach(i -> sample.add(Candidates.joyful(i, 0.5)));
      samples.add(chosen(sample));
    }
    assertNotEquals(samples.get(0), samples.get(1));
  }

  @Property
  void theLeastHashesOfEachKindAreChosenInWhateverOrderTheyCome(
      @ForAll @Size(max = 60) List<@DoubleRange(min = 0, max = 1) Double> joys,
      @ForAll @IntRange(min = 1, max = 20) int size,
      @ForAll long seed)
      throws IOException {
    List<Candidate> all = new ArrayList<>();
    joys.forEach(joy -> all.add(Candidates.joyful(all.size(), joy)));
    List<Candidate> expected = naive(all, size, seed);
    assertEquals(expected, chosen(sampled(all, size, seed)));
    Collections.shuffle(all, new Random(seed));
    assertEquals(expected, chosen(sampled(all, size, seed)));
  }

  /** Half of the candidates are added after a checkpoint. */
  private static Sample sampled(List<Candidate> candidates, int size, long seed)
      throws IOException {
    int half = candidates.size() / 2;
    Sample first = new Sample(size, seed);
    candidates.subList(0, half).forEach(first::add);
    Sample second = new Sample(size, seed);
    Candidates.move(first, second);
    candidates.subList(half, candidates.size()).forEach(second::add);
    return second;
  }

  private static List<Candidate> naive(List<Candidate> all, int size, long seed) {
    List<List<Candidate>> kinds = new ArrayList<>();
    long[] counts = new long[Stratum.COUNT];
    for (int i = 0; i < Stratum.COUNT; i++) {
      int kind = i;
      kinds.add(all.stream().filter(c -> Stratum.of(c.valence(), c.emotions()) == kind).toList());
      counts[i] = kinds.get(i).size();
    }
    int[] shares = WaterFilling.shares(size, counts);
    return IntStream.range(0, Stratum.COUNT)
        .boxed()
        .flatMap(i -> kinds.get(i).stream().sorted(byHash(seed)).limit(shares[i]))
        .sorted(Comparator.comparingLong(Candidate::number))
        .toList();
  }

  private static Comparator<Candidate> byHash(long seed) {
    return Comparator.comparingLong(
        candidate -> MinHash.mixed(TextHash.of(candidate.text()) ^ MinHash.mixed(seed)));
  }

  private static List<Candidate> chosen(Sample sample) {
    return ImmutableList.copyOf(sample.chosen());
  }
}
