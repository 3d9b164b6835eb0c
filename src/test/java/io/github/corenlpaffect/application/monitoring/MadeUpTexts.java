package io.github.corenlpaffect.application.monitoring;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.SentimentDistribution;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** Texts whose affect is made up. */
final class MadeUpTexts {
  static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private MadeUpTexts() {}

  /** A text of a valence, with as much joy as it is above 0 and as much anger as below. */
  static DatedText text(long line, LocalDate date, double valence) {
    return text(
        line,
        date,
        valence,
        new EmotionIntensities(Math.max(0, -valence), 0, 0, 0, Math.max(0, valence), 0, 0, 0));
  }

  private static DatedText text(
      long line, LocalDate date, double valence, EmotionIntensities emotions) {
    double[] classes = new double[5];
    double place = 2 * (valence + 1);
    int below = (int) Math.min(3, Math.floor(place));
    classes[below] = 1 - (place - below);
    classes[below + 1] = place - below;
    SentimentDistribution distribution =
        new SentimentDistribution(classes[0], classes[1], classes[2], classes[3], classes[4]);
    Affect affect = new Affect(distribution, valence, emotions, Confidence.none(), Map.of());
    return new DatedText(line, date, "text " + line, affect);
  }

  /**
   * So many texts on each of so many days, of nine amounts that have nothing to do with each other
   * and change from day to day, but not for good.
   *
   * @param between how far the mean of a day is from the mean of all, at most; below 0.5
   */
  static Series still(int days, int texts, Random random, double between) {
    Monitor monitor = new Monitor(Period.DAY, new Bounds(3, 0));
    for (int day = 0; day < days; day++) {
      double[] means = random.doubles(9).map(u -> 0.5 + between * (2 * u - 1)).toArray();
      for (int i = 0; i < texts; i++) {
        double[] a = random.doubles(9, -0.5, 0.5).toArray();
        for (int k = 0; k < a.length; k++) {
          a[k] = Math.max(0, Math.min(1, means[k] + a[k]));
        }
        EmotionIntensities emotions =
            new EmotionIntensities(a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8]);
        monitor.add(text((long) day * texts + i, MONDAY.plusDays(day), 2 * a[0] - 1, emotions));
      }
    }
    return monitor.series();
  }

  /** So many texts on each of so many days, of valences around a mean for each day. */
  static Series days(int days, int texts, Random random, IntToDoubleFunction mean) {
    Monitor monitor = new Monitor(Period.DAY, new Bounds(3, 0));
    long line = 1;
    for (int day = 0; day < days; day++) {
      for (int i = 0; i < texts; i++) {
        double valence = mean.applyAsDouble(day) + 0.3 * random.nextGaussian();
        monitor.add(text(line++, MONDAY.plusDays(day), Math.max(-1, Math.min(1, valence))));
      }
    }
    return monitor.series();
  }
}
