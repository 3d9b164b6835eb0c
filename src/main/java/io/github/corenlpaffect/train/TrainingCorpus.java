package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;

/**
 * A corpus as training sees it.
 *
 * @param <E> what its texts have become
 * @param name the corpus's name
 * @param examples its texts to learn from
 * @param passes how often an epoch goes through them
 * @param tuning its texts that a selection of corpora measures on instead
 */
public record TrainingCorpus<E>(
    String name, ImmutableList<E> examples, double passes, ImmutableList<E> tuning) {

  /** The name of the corpus of texts that are made of others. */
  static final String RECOMBINED = "recombined";

  /** A corpus that is learnt from as a whole. */
  public TrainingCorpus(String name, ImmutableList<E> examples, double passes) {
    this(name, examples, passes, ImmutableList.of());
  }

  int examplesPerEpoch() {
    return (int) Math.round(passes * examples.size());
  }
}
