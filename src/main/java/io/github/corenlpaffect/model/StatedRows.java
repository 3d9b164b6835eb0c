package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.LexiconEntry;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.feature.UserLexicon;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The learnt rows of words, but for those that belong to an entry of a user's lexicon: the first
 * word of an entry holds the stated values, the others hold 0 where something is stated, so that
 * the entry counts once. Immutable and thread-safe.
 */
final class StatedRows implements RowSource {
  private final RowSource learnt;
  private final WordValues values;
  private final double[][] targets;
  private final double[][][] gains;

  StatedRows(RowSource learnt, WordValues values, UserLexicon lexicon) {
    this.learnt = learnt;
    this.values = values;
    List<LexiconEntry> entries = lexicon.entries();
    targets = new double[entries.size()][];
    gains = new double[entries.size()][][];
    ValueGain gain = new ValueGain(values);
    Map<List<Boolean>, double[][]> known = new HashMap<>();
    for (int entry = 0; entry < targets.length; entry++) {
      double[] target = entries.get(entry).values();
      List<Boolean> stated = Arrays.stream(target).mapToObj(value -> !Double.isNaN(value)).toList();
      targets[entry] = target;
      gains[entry] = known.computeIfAbsent(stated, s -> gain.of(target));
    }
  }

  RowSource learnt() {
    return learnt;
  }

  @Override
  public float[] row(int row, boolean negated) {
    return learnt.row(row, negated);
  }

  @Override
  public float[] row(SentenceFeatures sentence, int word, boolean negated) {
    int entry = sentence.entry(word);
    float[] row = learnt.row(sentence, word, negated);
    if (entry == SentenceFeatures.NO_ENTRY) {
      return row;
    }
    float[] moved = row.clone();
    float[] plain = negated ? learnt.row(sentence, word, false) : row;
    double[] target = sentence.leads(word) ? targets[entry] : neutral(targets[entry]);
    values.move(target, gains[entry], plain, negated, moved);
    return moved;
  }

  private static double[] neutral(double[] target) {
    return Arrays.stream(target).map(value -> Double.isNaN(value) ? value : 0).toArray();
  }
}
