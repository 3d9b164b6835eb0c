package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How a training went on, epoch by epoch, on the validation texts.
 *
 * @param parameters the numbers that were trained
 * @param epochs in order
 */
public record LearningCurve(long parameters, ImmutableList<Epoch> epochs) {
  static final LearningCurve EMPTY = new LearningCurve(0, ImmutableList.of());

  /**
   * One epoch.
   *
   * @param number counted from 1
   * @param seconds that it took, its measuring included
   * @param figures by the task's name the main measure of its head
   */
  public record Epoch(int number, double seconds, ImmutableMap<String, Double> figures) {}

  /** With one more epoch, which takes the place of an earlier one of its number. */
  LearningCurve with(long ofParameters, Epoch epoch) {
    List<Epoch> all = new ArrayList<>(epochs);
    all.removeIf(earlier -> earlier.number() >= epoch.number());
    all.add(epoch);
    return new LearningCurve(ofParameters, ImmutableList.copyOf(all));
  }

  /** The seconds of all epochs. */
  double seconds() {
    return epochs.stream().mapToDouble(Epoch::seconds).sum();
  }

  /** The mean figure of some tasks after an epoch; NaN if none was measured. */
  double mean(int epoch, Collection<String> tasks) {
    return epochs.stream()
        .filter(measured -> measured.number() == epoch)
        .flatMap(measured -> measured.figures().entrySet().stream())
        .filter(figure -> tasks.contains(figure.getKey()))
        .mapToDouble(figure -> figure.getValue())
        .average()
        .orElse(Double.NaN);
  }
}
