package io.github.corenlpaffect.application.course;

import io.github.corenlpaffect.application.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The same text with its sentences in another order: what Reagan et al. (2016) call a word salad,
 * but of whole sentences, so that each says what it said.
 */
final class Shuffles {
  private static final int SHUFFLES = 200;
  private static final int CHANCE = 10;
  private static final long SEED = 1;

  private Shuffles() {}

  /**
   * The prominence that no more than 5 % of the orders reach with any of their extremes; the same
   * for the same arguments.
   */
  static double prominence(
      List<CourseSentence> sentences, Dimension dimension, Smoothing smoothing) {
    Random random = new Random(SEED);
    double[] largest = new double[SHUFFLES];
    List<CourseSentence> shuffled = new ArrayList<>(sentences);
    for (int i = 0; i < SHUFFLES; i++) {
      Collections.shuffle(shuffled, random);
      List<CourseSentence> text = inThisOrder(shuffled);
      double[] arc = smoothing.smooth(text, DocumentCourse.values(text, dimension));
      largest[i] = Extreme.of(arc).stream().mapToDouble(Extreme::prominence).max().orElse(0);
    }
    Arrays.sort(largest);
    return largest[SHUFFLES - 1 - CHANCE];
  }

  private static List<CourseSentence> inThisOrder(List<CourseSentence> sentences) {
    List<CourseSentence> placed = new ArrayList<>();
    double begin = 0;
    for (CourseSentence sentence : sentences) {
      placed.add(sentence.at(begin + sentence.share() / 2));
      begin += sentence.share();
    }
    return placed;
  }
}
