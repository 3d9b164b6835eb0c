package io.github.corenlpaffect.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Which examples an epoch, or a round of training, holds and in what order. A corpus goes on where
 * it stopped before, and is shuffled anew for each pass over it.
 *
 * @param <E> what a corpus's texts have become
 */
public final class EpochPlan<E> {
  private final List<TrainingCorpus<E>> corpora;
  private final long seed;

  /** A plan; the same corpora and seed give the same epochs. */
  public EpochPlan(List<TrainingCorpus<E>> corpora, long seed) {
    this.corpora = corpora;
    this.seed = seed;
  }

  /** Number of examples in any epoch. */
  public int size() {
    return corpora.stream().mapToInt(TrainingCorpus::examplesPerEpoch).sum();
  }

  /** The examples of an epoch, counted from 0, shuffled. */
  public List<E> epoch(int epoch) {
    int[] counts = corpora.stream().mapToInt(TrainingCorpus::examplesPerEpoch).toArray();
    long[] taken = new long[counts.length];
    for (int i = 0; i < counts.length; i++) {
      taken[i] = (long) epoch * counts[i];
    }
    return round(epoch, taken, counts);
  }

  /**
   * The examples of a round, shuffled.
   *
   * @param round its number in the run, from 0
   * @param taken how many examples of each corpus the rounds before have held
   * @param counts how many it is to hold
   */
  List<E> round(int round, long[] taken, int[] counts) {
    List<E> examples = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      take(corpora.get(i).examples(), Noise.seed(seed, i), taken[i], counts[i], examples);
    }
    Collections.shuffle(examples, new Random(Noise.seed(~seed, round)));
    return examples;
  }

  private static <E> void take(
      List<E> corpus, long corpusSeed, long taken, int count, List<E> examples) {
    long size = corpus.size();
    long next = taken;
    long end = taken + count;
    while (next < end) {
      long pass = next / size;
      List<E> shuffled = new ArrayList<>(corpus);
      Collections.shuffle(shuffled, new Random(Noise.seed(corpusSeed, pass)));
      int from = (int) (next % size);
      int to = (int) Math.min(size, from + end - next);
      examples.addAll(shuffled.subList(from, to));
      next += to - from;
    }
  }
}
