package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;

/**
 * A corpus as training sees it.
 *
 * @param <E> what its texts have become
 * @param name the corpus's name
 * @param examples its texts
 * @param passes how often an epoch goes through it
 */
public record TrainingCorpus<E>(String name, ImmutableList<E> examples, double passes) {

  /** The name of the corpus of texts that are made of others. */
  static final String RECOMBINED = "recombined";

  int examplesPerEpoch() {
    return (int) Math.round(passes * examples.size());
  }
}
