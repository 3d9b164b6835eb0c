package io.github.corenlpaffect.train.knowledge;

import io.github.corenlpaffect.feature.Slips;
import io.github.corenlpaffect.feature.TextHash;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Slips of the finger that are frequent enough to be taken for words ("restuarant"): a much more
 * frequent word is one likely slip away, and edited text hardly has them. Of 90 drawn from each
 * kind about one in twenty was a word of its own.
 */
final class FrequentSlips {
  /** How much more frequent the word that was meant must be. */
  private static final double RATIO = 20;

  /** Proper words have up to half of their frequency in edited text in tweets, slips more. */
  private static final double SHARE_OF_EDITED = 0.6;

  /** Above this share of edited text a spelling is a word; about the 60,000th of GloVe. */
  private static final double WORD = 0.1 / 60_000;

  private static final int NONE = -1;

  private final WordKnowledge knowledge;
  private final Map<Long, Integer> ranks = new HashMap<>();

  /**
   * The slips among some words.
   *
   * @param words from frequent to rare
   */
  FrequentSlips(WordKnowledge knowledge, List<String> words) {
    this.knowledge = knowledge;
    for (int rank = 0; rank < Math.min(words.size(), Slips.RAREST); rank++) {
      ranks.put(TextHash.of(words.get(rank)), rank);
    }
  }

  /** Whether a word is one. */
  boolean contains(String word) {
    double tweets = knowledge.frequencyInTweets(word);
    double edited = knowledge.frequencyInEditedText(word);
    if (tweets == 0 || edited > WORD || tweets < SHARE_OF_EDITED * edited) {
      return false;
    }
    Optional<String> meant = Slips.likely(word, hash -> ranks.getOrDefault(hash, NONE));
    return meant.isPresent() && knowledge.frequency(meant.get()) >= RATIO * (tweets + edited);
  }
}
