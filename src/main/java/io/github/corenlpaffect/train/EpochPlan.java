package io.github.corenlpaffect.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Which examples an epoch holds and in what order. A corpus with a fraction of a pass goes on in
 * the next epoch where it stopped in the last.
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
    List<E> examples = new ArrayList<>(size());
    for (int i = 0; i < corpora.size(); i++) {
      take(corpora.get(i), Noise.seed(seed, i), epoch, examples);
    }
    Collections.shuffle(examples, new Random(Noise.seed(~seed, epoch)));
    return examples;
  }

  private static <E> void take(
      TrainingCorpus<E> corpus, long corpusSeed, int epoch, List<E> examples) {
    long size = corpus.examples().size();
    long next = (long) epoch * corpus.examplesPerEpoch();
    long end = next + corpus.examplesPerEpoch();
    while (next < end) {
      long pass = next / size;
      List<E> shuffled = new ArrayList<>(corpus.examples());
      Collections.shuffle(shuffled, new Random(Noise.seed(corpusSeed, pass)));
      int from = (int) (next % size);
      int to = (int) Math.min(size, from + end - next);
      examples.addAll(shuffled.subList(from, to));
      next += to - from;
    }
  }
}
