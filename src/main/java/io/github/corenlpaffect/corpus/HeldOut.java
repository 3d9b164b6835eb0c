package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;

/**
 * The fixed tenth of a corpus whose owner has set no part apart: the texts whose 32-bit MurmurHash3
 * (seed 0, over UTF-16 code units) divides by ten, so that equal texts stay together.
 */
final class HeldOut {
  private static final int SHARE = 10;

  private final ImmutableList.Builder<LabelledText> train = ImmutableList.builder();
  private final ImmutableList.Builder<LabelledText> dev = ImmutableList.builder();

  /** Adds a text to the part where it belongs. */
  void add(LabelledText text) {
    int hash = Hashing.murmur3_32_fixed().hashUnencodedChars(text.text()).asInt();
    (Math.floorMod(hash, SHARE) == 0 ? dev : train).add(text);
  }

  /** The texts to learn from. */
  ImmutableList<LabelledText> train() {
    return train.build();
  }

  /** The texts to measure on. */
  ImmutableList<LabelledText> dev() {
    return dev.build();
  }
}
