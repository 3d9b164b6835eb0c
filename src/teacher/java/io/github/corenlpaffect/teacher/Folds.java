package io.github.corenlpaffect.teacher;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.feature.TextHash;
import io.github.corenlpaffect.train.TrainingCorpus;
import java.util.List;

/**
 * Shares texts out, by their hash: each is labelled by one network. That network is not trained on
 * it if its corpus has more than one pass, so that the label is what the network would say of any
 * text; the texts of other corpora are seen too seldom to be learnt by heart.
 */
final class Folds {
  private final int count;
  private final ImmutableSet<String> learntOften;

  /**
   * The folds of corpora.
   *
   * @param count number of folds; with one nothing is held out
   */
  Folds(int count, List<TrainingCorpus<Sample>> corpora) {
    this.count = count;
    learntOften =
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

  /** Whether it is the network of a fold that labels a text. */
  boolean isLabelled(String text, int fold) {
    return Long.remainderUnsigned(TextHash.of(text), count) == fold - 1;
  }

  private boolean isHeldOut(String text, int fold) {
    return learntOften.contains(text) && isLabelled(text, fold);
  }
}
