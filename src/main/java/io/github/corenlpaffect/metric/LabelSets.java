package io.github.corenlpaffect.metric;

import java.util.stream.IntStream;

/**
 * Measures of predicted sets of labels as SemEval-2018 task 1 E-c defines them (Mohammad,
 * Bravo-Marquez, Salameh and Kiritchenko 2018). Sets are rows with one place per label.
 */
public final class LabelSets {
  private LabelSets() {}

  /**
   * The mean over texts of |G∩P| / |G∪P|, where two empty sets count 1.
   *
   * @return 0…1; NaN without texts
   * @throws IllegalArgumentException if there are not as many predictions as gold sets
   */
  public static double jaccard(boolean[][] gold, boolean[][] predicted) {
    Pairs.check(gold.length, predicted.length);
    return IntStream.range(0, gold.length)
        .mapToDouble(text -> overlap(gold[text], predicted[text]))
        .average()
        .orElse(Double.NaN);
  }

  /**
   * F1 = 2 Σ|G∩P| / (Σ|G| + Σ|P|) over the labels of all texts.
   *
   * @return 0…1; NaN if all sets are empty
   * @throws IllegalArgumentException if there are not as many predictions as gold sets
   */
  public static double microF1(boolean[][] gold, boolean[][] predicted) {
    Pairs.check(gold.length, predicted.length);
    double both = 0;
    double sizes = 0;
    for (int text = 0; text < gold.length; text++) {
      both += common(gold[text], predicted[text]);
      sizes += size(gold[text]) + size(predicted[text]);
    }
    return 2 * both / sizes;
  }

  /**
   * The mean F1 of the labels that occur in a gold or a predicted set.
   *
   * @return 0…1; NaN if all sets are empty
   * @throws IllegalArgumentException if there are not as many predictions as gold sets
   */
  public static double macroF1(boolean[][] gold, boolean[][] predicted) {
    Pairs.check(gold.length, predicted.length);
    int labels = gold.length == 0 ? 0 : gold[0].length;
    return IntStream.range(0, labels)
        .mapToDouble(label -> f1(gold, predicted, label))
        .filter(f1 -> !Double.isNaN(f1))
        .average()
        .orElse(Double.NaN);
  }

  private static double f1(boolean[][] gold, boolean[][] predicted, int label) {
    double both = 0;
    double sizes = 0;
    for (int text = 0; text < gold.length; text++) {
      both += gold[text][label] && predicted[text][label] ? 1 : 0;
      sizes += (gold[text][label] ? 1 : 0) + (predicted[text][label] ? 1 : 0);
    }
    return 2 * both / sizes;
  }

  private static double overlap(boolean[] gold, boolean[] predicted) {
    int common = common(gold, predicted);
    int union = size(gold) + size(predicted) - common;
    return union == 0 ? 1 : (double) common / union;
  }

  private static int common(boolean[] gold, boolean[] predicted) {
    int common = 0;
    for (int i = 0; i < gold.length; i++) {
      common += gold[i] && predicted[i] ? 1 : 0;
    }
    return common;
  }

  private static int size(boolean[] set) {
    int size = 0;
    for (boolean member : set) {
      size += member ? 1 : 0;
    }
    return size;
  }
}
