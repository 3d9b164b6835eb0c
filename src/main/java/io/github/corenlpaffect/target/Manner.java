package io.github.corenlpaffect.target;

/** Adverbs of manner and the adjectives they are made of: "politely" of "polite". */
final class Manner {
  private static final int SHORTEST = 6;

  private Manner() {}

  static boolean isManner(String adverb) {
    return adverb.endsWith("ly") && adverb.length() >= SHORTEST;
  }

  /** The adjective, by the rules of spelling: "clumsily", "horribly", "wisely". */
  static String adjective(String adverb) {
    String stem = adverb.substring(0, adverb.length() - 2);
    if (stem.endsWith("i")) {
      return stem.substring(0, stem.length() - 1) + "y";
    }
    return stem.endsWith("b") ? stem + "le" : stem;
  }
}
