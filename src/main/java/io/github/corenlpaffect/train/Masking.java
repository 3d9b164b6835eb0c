package io.github.corenlpaffect.train;

import io.github.corenlpaffect.feature.Mark;
import io.github.corenlpaffect.feature.SentenceFeatures;
import java.util.List;

/**
 * Withholds parts of a text's features in one step: words, and the layers of earlier annotators, so
 * that the model learns to do without either.
 */
final class Masking {
  private static final List<Long> LAYERS = List.of(layer("POS_"), layer("NER_"), layer("DEP_"));
  private static final int RICH = -1;
  private static final int FIRST_LAYER = -2;

  private final TrainingOptions.DropoutRates rates;
  private final int[] unknown;

  /**
   * A masking.
   *
   * @param unknownRow a row that stands for a word of which nothing is known
   */
  Masking(TrainingOptions.DropoutRates rates, int unknownRow) {
    this.rates = rates;
    unknown = new int[] {unknownRow};
  }

  /** Overwrites {@code masked} with what is left of an example. */
  void apply(Example example, long seed, SentenceFeatures masked) {
    boolean rich = example.isLayered() && !Noise.happens(rates.layer(), seed, RICH);
    SentenceFeatures features = rich ? example.rich() : example.plain();
    long kept = rich ? keptLayers(seed) : Mark.WITHOUT_LAYERS;
    masked.clear();
    for (int word = 0; word < features.words(); word++) {
      boolean dropped = Noise.happens(rates.word(), seed, word);
      masked.add(dropped ? unknown : features.rows(word), features.marks(word) & kept, word);
    }
  }

  private long keptLayers(long seed) {
    long kept = Mark.WITHOUT_LAYERS;
    for (int i = 0; i < LAYERS.size(); i++) {
      kept |= Noise.happens(rates.layer(), seed, FIRST_LAYER - i) ? 0 : LAYERS.get(i);
    }
    return kept;
  }

  private static long layer(String prefix) {
    long bits = 0;
    for (Mark mark : Mark.values()) {
      bits |= mark.name().startsWith(prefix) ? mark.bit() : 0;
    }
    return bits;
  }
}
