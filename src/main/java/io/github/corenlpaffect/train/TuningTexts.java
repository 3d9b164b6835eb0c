package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import java.util.List;

/**
 * The training texts that are not learnt from, so that a selection of corpora can be tuned on them:
 * those whose hash lies in the lowest share of all hashes, so that equal texts stay together; what
 * nearly repeats one may be learnt from.
 *
 * @param share from 0 to 1
 */
record TuningTexts(double share) {
  /** Not that by which corpora without a dev part are divided: what is left would have none. */
  private static final HashFunction HASH = Hashing.murmur3_32_fixed(1);

  private static final double HASHES = 0x1.0p32;

  /** Whether a text is not learnt from. */
  boolean hold(String text) {
    long hash = Integer.toUnsignedLong(HASH.hashUnencodedChars(text).asInt());
    return hash / HASHES < share;
  }

  /**
   * A corpus to learn from and to tune on.
   *
   * @param examples one for each training text, in order
   */
  TrainingCorpus<Example> divide(Corpus corpus, List<Example> examples, double passes) {
    ImmutableList.Builder<Example> learnt = ImmutableList.builder();
    ImmutableList.Builder<Example> tuning = ImmutableList.builder();
    List<LabelledText> texts = corpus.train();
    for (int i = 0; i < texts.size(); i++) {
      (hold(texts.get(i).text()) ? tuning : learnt).add(examples.get(i));
    }
    return new TrainingCorpus<>(corpus.name(), learnt.build(), passes, tuning.build());
  }
}
