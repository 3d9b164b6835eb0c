package io.github.corenlpaffect.train;

import io.github.corenlpaffect.feature.FeatureExtractor;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.Vectors;
import java.util.List;

/**
 * Codes for character n-grams, so that words nobody has trained get a row from their spelling: the
 * mean of a known word's n-gram codes is fitted to the word's own code by normalised least mean
 * squares, as in the mimicking of word vectors by Pinter, Guthrie and Eisenstein (2017).
 */
final class SubwordCodes {
  private static final int PASSES = 5;
  private static final float FIRST_RATE = 0.2f;
  private static final int SHORTEST_WORD = 3;
  private static final int LONGEST_WORD = 24;

  private SubwordCodes() {}

  /**
   * Fits the last rows of a matrix of codes to the first.
   *
   * @param codes [words + buckets × size of a code]: the words' codes, then zeros to be filled
   */
  static void fit(List<String> words, FeatureExtractor extractor, Matrix codes) {
    float[] error = new float[codes.columns()];
    for (int pass = 0; pass < PASSES; pass++) {
      float rate = FIRST_RATE * (PASSES - pass) / PASSES;
      for (int word = 0; word < words.size(); word++) {
        if (isSpelled(words.get(word))) {
          fit(word, extractor.ngramRows(words.get(word)), rate, codes, error);
        }
      }
    }
  }

  private static void fit(int word, int[] ngrams, float rate, Matrix codes, float[] error) {
    System.arraycopy(codes.row(word), 0, error, 0, error.length);
    for (int ngram : ngrams) {
      Vectors.addScaled(-1f / ngrams.length, codes.row(ngram), error);
    }
    for (int ngram : ngrams) {
      Vectors.addScaled(rate, error, codes.row(ngram));
    }
  }

  private static boolean isSpelled(String word) {
    return word.length() >= SHORTEST_WORD
        && word.length() <= LONGEST_WORD
        && word.chars().allMatch(Character::isLetter);
  }
}
