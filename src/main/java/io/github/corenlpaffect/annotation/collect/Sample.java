package io.github.corenlpaffect.annotation.collect;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.feature.TextHash;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A random sample that has as many candidates of each {@link Stratum} as there are, but for those
 * that have fewer. A stratum's are those with the least hashes of seed and text (the bottom-k
 * sample of Cohen and Kaplan, PODC 2007), so that the sample does not depend on the order of the
 * texts.
 */
final class Sample implements Kept {
  private final int size;
  private final long seed;
  private final long[] counts = new long[Stratum.COUNT];
  private final List<PriorityQueue<Keyed>> strata = new ArrayList<>();

  /** A candidate and its hash. */
  private record Keyed(long key, Candidate candidate) {}

  private static final Comparator<Keyed> LARGEST_FIRST =
      Comparator.comparingLong(Keyed::key)
          .thenComparingLong(keyed -> keyed.candidate().number())
          .reversed();

  /**
   * An empty sample.
   *
   * @param size how many candidates it may have
   * @param seed another one gives another sample
   */
  Sample(int size, long seed) {
    this.size = size;
    this.seed = seed;
    for (int i = 0; i < Stratum.COUNT; i++) {
      strata.add(new PriorityQueue<>(LARGEST_FIRST));
    }
  }

  @Override
  public void add(Candidate candidate) {
    int stratum = Stratum.of(candidate.valence(), candidate.emotions());
    counts[stratum]++;
    hold(stratum, candidate);
    limit(stratum, mostThatMayBeChosen(stratum));
  }

  @Override
  public Iterable<Candidate> chosen() {
    int[] shares = WaterFilling.shares(size, counts);
    List<Candidate> chosen = new ArrayList<>();
    for (int stratum = 0; stratum < Stratum.COUNT; stratum++) {
      strata.get(stratum).stream()
          .sorted(LARGEST_FIRST.reversed())
          .limit(shares[stratum])
          .map(Keyed::candidate)
          .forEach(chosen::add);
    }
    chosen.sort(Comparator.comparingLong(Candidate::number));
    return chosen;
  }

  @Override
  public ImmutableList<StratumCount> strata() {
    int[] shares = WaterFilling.shares(size, counts);
    ImmutableList.Builder<StratumCount> strata = ImmutableList.builder();
    for (int stratum = 0; stratum < Stratum.COUNT; stratum++) {
      strata.add(new StratumCount(Stratum.name(stratum), counts[stratum], shares[stratum]));
    }
    return strata.build();
  }

  /** How many candidates are held. */
  int held() {
    return strata.stream().mapToInt(PriorityQueue::size).sum();
  }

  @Override
  public void save(DataOutput checkpoint) throws IOException {
    for (int stratum = 0; stratum < Stratum.COUNT; stratum++) {
      checkpoint.writeLong(counts[stratum]);
      checkpoint.writeInt(strata.get(stratum).size());
      for (Keyed keyed : strata.get(stratum)) {
        CandidateFormat.write(checkpoint, keyed.candidate());
      }
    }
  }

  @Override
  public void restore(DataInput checkpoint) throws IOException {
    for (int stratum = 0; stratum < Stratum.COUNT; stratum++) {
      counts[stratum] = checkpoint.readLong();
      int held = checkpoint.readInt();
      for (int i = 0; i < held; i++) {
        hold(stratum, CandidateFormat.read(checkpoint));
      }
    }
  }

  @Override
  public void delete() {}

  @Override
  public void close() {}

  private void hold(int stratum, Candidate candidate) {
    long key = MinHash.mixed(TextHash.of(candidate.text()) ^ MinHash.mixed(seed));
    strata.get(stratum).add(new Keyed(key, candidate));
  }

  private void limit(int stratum, int most) {
    PriorityQueue<Keyed> held = strata.get(stratum);
    while (held.size() > most) {
      held.poll();
    }
  }

  /**
   * As the others grow, a stratum's share can only shrink, so this many are enough, come what may;
   * one more for what is left over when shares are even.
   */
  private int mostThatMayBeChosen(int stratum) {
    long[] sizes = counts.clone();
    sizes[stratum] = Long.MAX_VALUE;
    return WaterFilling.shares(size, sizes)[stratum] + 1;
  }
}
