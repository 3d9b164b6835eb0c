package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edu.stanford.nlp.util.ArrayCoreMap;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceFeaturesTest {
  @Test
  void wordsBeyondTheLongestSentenceAreNotLookedAt() {
    String[] tokens = Collections.nCopies(5000, "happy").toArray(String[]::new);
    SentenceFeatures features = Extraction.of("happy", Sentences.ofTokens(tokens)).features();
    assertEquals(SentenceFeatures.LONGEST, features.words());
  }

  @Test
  void aSentenceWithoutTokensForgetsTheOneBefore() {
    FeatureExtractor extractor = new FeatureExtractor(Extraction.vocabularyOf(List.of("happy")));
    SentenceFeatures features = new SentenceFeatures();
    extractor.extract(Sentences.ofTokens("happy", "day"), features);
    extractor.extract(new ArrayCoreMap(), features);
    assertEquals(0, features.words());
  }

  @Test
  void aWordKnowsTheTokensThatItIsMadeOf() {
    SentenceFeatures features = Extraction.of("a", "you <3 me").features();
    assertEquals(3, features.words());
    assertEquals(0, features.token(0));
    assertEquals(1, features.tokenEnd(0));
    assertEquals(1, features.token(1));
    assertEquals(3, features.tokenEnd(1));
    assertEquals(3, features.token(2));
  }

  @Test
  void aCopyKeepsWhatTheBufferForgets() {
    SentenceFeatures features = new SentenceFeatures();
    features.add(new int[] {3, 1}, Mark.NEGATED.bit(), 0);
    features.add(new int[] {7}, 0, 2);
    SentenceFeatures copy = features.copy();
    features.clear();
    features.add(new int[] {9}, 0, 0);
    assertEquals(2, copy.words());
    assertArrayEquals(new int[] {3, 1}, copy.rows(0));
    assertArrayEquals(new int[] {7}, copy.rows(1));
    assertEquals(Mark.NEGATED.bit(), copy.marks(0));
    assertEquals(2, copy.token(1));
    assertEquals(3, copy.tokenEnd(1));
  }

  @Test
  void aVocabularyWithoutBucketsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Vocabulary(new long[] {1}, 0));
  }
}
