package io.github.corenlpaffect.experiment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.feature.TextHash;
import io.github.corenlpaffect.train.Noise;
import java.util.List;

/**
 * Those of many texts that come first in an order by chance that depends on nothing but the text,
 * so that samples of tasks with common texts have common texts.
 *
 * @param last the place in that order of the last text that is taken
 */
public record Sample(long last) {
  private static final long SEED = 1;

  /**
   * The sample of so many texts; more if some are equal.
   *
   * @param size 0 for all
   */
  public static Sample of(List<LabelledText> texts, int size) {
    boolean all = size == 0 || size >= texts.size();
    return new Sample(
        all
            ? Long.MAX_VALUE
            : texts.stream()
                .mapToLong(Sample::place)
                .sorted()
                .skip(size - 1L)
                .findFirst()
                .getAsLong());
  }

  /** Those of the texts that are in it, in their order. */
  public ImmutableList<LabelledText> of(List<LabelledText> texts) {
    return texts.stream().filter(text -> place(text) <= last).collect(toImmutableList());
  }

  private static long place(LabelledText text) {
    return Noise.seed(SEED, TextHash.of(text.text()));
  }
}
