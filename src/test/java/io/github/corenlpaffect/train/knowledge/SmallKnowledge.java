package io.github.corenlpaffect.train.knowledge;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.feature.TextHash;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Made-up knowledge of a few words, for tests that need any. */
public final class SmallKnowledge {
  private static final List<String> WORDS =
      List.of("the", "i", "am", "not", "happy", "sad", "angry", "train", "is", "late", ".");

  private SmallKnowledge() {}

  /** Vectors of two kinds and clusters for all words, and lexicon scores for three of them. */
  public static WordKnowledge withSeed(long seed) {
    Random random = new Random(seed);
    Map<String, float[]> vectors = new HashMap<>();
    Map<String, Integer> ranks = new HashMap<>();
    Map<String, String> paths = new HashMap<>();
    for (String word : WORDS) {
      float[] vector = new float[WordVectors.DIMENSIONS];
      for (int i = 0; i < vector.length; i++) {
        vector[i] = (float) (0.5 * random.nextGaussian());
      }
      vectors.put(word, vector);
      ranks.put(word, ranks.size());
      paths.put(word, Integer.toBinaryString(64 + random.nextInt(64)));
    }
    Lexicon lexicon =
        new Lexicon(
            "small",
            2,
            true,
            ImmutableMap.of(
                "happy", new float[] {3, 1},
                "sad", new float[] {-2, 0},
                "angry", new float[] {-3, 1}));
    return new WordKnowledge(
        new WordVectors(vectors, ranks),
        ImmutableSet.of("glove", "small"),
        ImmutableMap.of("small", encoded()),
        new BrownClusters(paths, Map.of("happy", 100)),
        List.of(lexicon),
        Map.of("😀", "happy face"));
  }

  /** Two words in two dimensions. */
  static EncodedWords encoded() {
    long[] hashes = Stream.of("happy", "sad").mapToLong(TextHash::of).sorted().toArray();
    return new EncodedWords(2, hashes, new short[] {2048, -4096, 1024, 512}, "0f");
  }

  /** The words that it knows. */
  public static List<String> words() {
    return WORDS;
  }
}
