package io.github.corenlpaffect.teacher;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.feature.TextHash;
import io.github.corenlpaffect.train.TrainingCorpus;
import java.util.List;

/**
 * Which texts a network is not trained on, so that it can label them as it would label any text.
 * Only the texts of corpora with more than one pass are shared out, by their hash: the others are
 * seen too seldom to be learnt by heart.
 */
final class Folds {
  private final int count;
  private final ImmutableSet<String> shared;

  /**
   * The folds of corpora.
   *
   * @param count number of folds; with one nothing is held out
   */
  Folds(int count, List<TrainingCorpus<Sample>> corpora) {
    this.count = count;
    shared =
        count == 1
            ? ImmutableSet.of()
            : corpora.stream()
                .filter(corpus -> corpus.passes() > 1)
                .flatMap(corpus -> corpus.examples().stream().map(Sample::text))
                .collect(ImmutableSet.toImmutableSet());
  }

  int count() {
    return count;
  }

  /** The corpora without what is held out of a fold, counted from 1. */
  ImmutableList<TrainingCorpus<Sample>> training(int fold, List<TrainingCorpus<Sample>> corpora) {
    return corpora.stream()
        .map(
            corpus ->
                new TrainingCorpus<>(
                    corpus.name(),
                    corpus.examples().stream()
                        .filter(sample -> !isHeldOut(sample.text(), fold))
                        .collect(ImmutableList.toImmutableList()),
                    corpus.passes()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the network of a fold says something about a text. */
  boolean isLabelled(String text, int fold) {
    return !shared.contains(text) || isHeldOut(text, fold);
  }

  private boolean isHeldOut(String text, int fold) {
    return shared.contains(text) && Long.remainderUnsigned(TextHash.of(text), count) == fold - 1;
  }
}
