package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A fixed share of texts, by a hash of the text: equal texts stay together, whatever the corpus,
 * and a smaller share is a part of a larger one. Immutable.
 */
final class TextSample {
  private static final double HASHES = 1L << Integer.SIZE;

  private final HashFunction hash;
  private final double share;

  private TextSample(int seed, double share) {
    hash = Hashing.murmur3_32_fixed(seed);
    this.share = share;
  }

  /** The texts that a smaller training uses. */
  static TextSample ofTraining(double share) {
    return new TextSample(1, share);
  }

  /** The texts that are set apart to find the best epoch; independent of those of a sample. */
  static TextSample ofValidation(double share) {
    return new TextSample(2, share);
  }

  /** The corpus with no other training texts than these. */
  Corpus keep(Corpus corpus) {
    return with(corpus, split(corpus).get(true), corpus.dev());
  }

  /** The corpus with these of its training texts as its dev part, and the others to learn from. */
  Corpus asDev(Corpus corpus) {
    Map<Boolean, ImmutableList<LabelledText>> split = split(corpus);
    return with(corpus, split.get(false), split.get(true));
  }

  private Map<Boolean, ImmutableList<LabelledText>> split(Corpus corpus) {
    return corpus.train().stream()
        .collect(
            Collectors.partitioningBy(
                text -> contains(text.text()), ImmutableList.toImmutableList()));
  }

  private boolean contains(String text) {
    return Integer.toUnsignedLong(hash.hashUnencodedChars(text).asInt()) / HASHES < share;
  }

  private static Corpus with(Corpus corpus, List<LabelledText> train, List<LabelledText> dev) {
    return new Corpus(
        corpus.name(),
        corpus.terms(),
        corpus.tasks(),
        ImmutableList.copyOf(train),
        ImmutableList.copyOf(dev),
        corpus.files());
  }
}
