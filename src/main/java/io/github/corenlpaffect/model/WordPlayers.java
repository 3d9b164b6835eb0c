package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.SentenceFeatures;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The players of a {@link SentenceGame}. One is a word, or several neighbours in a long sentence;
 * the tokens of one word, and the words of one token, belong together. Tokens that are not read
 * come and go with the player before them, so that the words beside them have the same neighbours
 * as ever. Immutable.
 */
final class WordPlayers {
  private final int[] starts;
  private final List<BitSet> read = new ArrayList<>();

  /**
   * The players of a sentence.
   *
   * @param most how many there may be at most
   */
  WordPlayers(SentenceFeatures sentence, int most) {
    List<BitSet> words = words(sentence);
    int size = Math.max(1, (words.size() + most - 1) / most);
    for (int i = 0; i < words.size(); i++) {
      if (i % size == 0) {
        read.add(new BitSet());
      }
      read.get(read.size() - 1).or(words.get(i));
    }
    starts = new int[read.size() + 1];
    for (int player = 0; player < read.size(); player++) {
      starts[player] = read.get(player).nextSetBit(0);
    }
    starts[read.size()] = read.isEmpty() ? 0 : read.get(read.size() - 1).length();
  }

  /** How many there are. */
  int count() {
    return read.size();
  }

  /** The tokens that the model reads of a player; not to be written. */
  BitSet read(int player) {
    return read.get(player);
  }

  /** The tokens that are there with a coalition. */
  BitSet tokens(BitSet coalition) {
    BitSet tokens = new BitSet();
    coalition.stream().forEach(player -> tokens.set(starts[player], starts[player + 1]));
    return tokens;
  }

  private static List<BitSet> words(SentenceFeatures sentence) {
    List<BitSet> words = new ArrayList<>();
    for (int word = 0; word < sentence.words(); word++) {
      if (word == 0 || sentence.token(word) != sentence.token(word - 1)) {
        BitSet tokens = new BitSet();
        tokens.set(sentence.token(word), sentence.tokenEnd(word));
        words.add(tokens);
      }
    }
    return words;
  }
}
