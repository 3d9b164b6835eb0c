package io.github.corenlpaffect.train.knowledge;

import io.github.corenlpaffect.feature.TextHash;
import java.util.Arrays;

/**
 * What a sentence encoder says of each word by itself: one vector a word. As an input to training a
 * vector is followed by a flag, 1 for a word that has none. Immutable and thread-safe.
 */
final class EncodedWords {
  /** Vectors are stored in steps of one over this. */
  static final float STEPS_PER_UNIT = 4096;

  private final int dimensions;
  private final long[] hashes;
  private final short[] steps;
  private final String checksum;

  /**
   * Encoded words.
   *
   * @param hashes {@link TextHash} of each word, rising
   * @param steps their vectors: [words × dimensions]
   * @param checksum SHA-256 of the file they come from, in hexadecimal digits
   */
  EncodedWords(int dimensions, long[] hashes, short[] steps, String checksum) {
    this.dimensions = dimensions;
    this.hashes = hashes;
    this.steps = steps;
    this.checksum = checksum;
  }

  /** Numbers that a word has as an input: its vector and the flag. */
  int inputs() {
    return dimensions + 1;
  }

  /** SHA-256 of the file, in hexadecimal digits. */
  String checksum() {
    return checksum;
  }

  /**
   * Writes the inputs of a word, or else of its other spelling: [{@link #inputs}] from an offset.
   */
  void write(String word, String spelling, float[] inputs, int offset) {
    int row = Arrays.binarySearch(hashes, TextHash.of(word));
    if (row < 0) {
      row = Arrays.binarySearch(hashes, TextHash.of(spelling));
    }
    if (row < 0) {
      inputs[offset + dimensions] = 1;
      return;
    }
    for (int i = 0; i < dimensions; i++) {
      inputs[offset + i] = steps[row * dimensions + i] / STEPS_PER_UNIT;
    }
  }
}
