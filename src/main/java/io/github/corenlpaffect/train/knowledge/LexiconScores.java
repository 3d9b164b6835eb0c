package io.github.corenlpaffect.train.knowledge;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of several lexicons side by side, each scaled so that the root mean square of its
 * scores, but for those that are zero, is 1.
 */
final class LexiconScores {
  private static final float LARGEST = 2.5f;

  private final ImmutableList<Lexicon> lexicons;
  private final float[] scales;
  private final int columns;

  LexiconScores(List<Lexicon> lexicons) {
    this.lexicons = ImmutableList.copyOf(lexicons);
    columns = lexicons.stream().mapToInt(Lexicon::columns).sum();
    scales = scales();
  }

  /** Number of columns of all lexicons together. */
  int columns() {
    return columns;
  }

  /** All words that a lexicon scores. */
  Set<String> words() {
    Set<String> words = new HashSet<>();
    lexicons.forEach(lexicon -> words.addAll(lexicon.scores().keySet()));
    return words;
  }

  /** Whether a list of positive and negative words has it. */
  boolean isPolar(String word) {
    return lexicons.stream()
        .anyMatch(lexicon -> lexicon.polarities() && lexicon.scores().containsKey(word));
  }

  /** Adds by their column the scores of a word as it stands, else of the bare word. */
  void add(String word, String bare, Map<Integer, Float> scores) {
    int column = 0;
    for (Lexicon lexicon : lexicons) {
      float[] values = lexicon.scores().getOrDefault(word, lexicon.scores().get(bare));
      for (int i = 0; values != null && i < values.length; i++) {
        if (values[i] != 0) {
          scores.put(column + i, clip(values[i] * scales[column + i]));
        }
      }
      column += lexicon.columns();
    }
  }

  private float[] scales() {
    float[] scales = new float[columns];
    int column = 0;
    for (Lexicon lexicon : lexicons) {
      for (int i = 0; i < lexicon.columns(); i++) {
        double squares = 0;
        int count = 0;
        for (float[] values : lexicon.scores().values()) {
          squares += values[i] * values[i];
          count += values[i] == 0 ? 0 : 1;
        }
        scales[column + i] = count == 0 ? 0 : (float) Math.sqrt(count / squares);
      }
      column += lexicon.columns();
    }
    return scales;
  }

  private static float clip(float score) {
    return Math.max(-LARGEST, Math.min(LARGEST, score));
  }
}
