package io.github.corenlpaffect.experiment;

import io.github.corenlpaffect.train.evaluation.MainMeasure;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The measured texts of a task drawn with replacement, again and again, and what every run's figure
 * is on them. All runs are measured on the same texts, as are all tasks of one corpus.
 */
public final class Replicates {
  private final MainMeasure measure;
  private final int count;
  private final long seed;

  /**
   * Replicates of one task.
   *
   * @param count how many
   * @param seed of the draws, the same for all tasks
   */
  public Replicates(MainMeasure measure, int count, long seed) {
    this.measure = measure;
    this.count = count;
    this.seed = seed;
  }

  /**
   * The figures of runs, NaN where undefined.
   *
   * @param runs by the run's id its predictions of the task
   * @return by the run's id one figure for each replicate
   * @throws IllegalStateException if runs have been measured on different labels
   */
  public Map<String, double[]> figures(Map<String, TaskPredictions> runs) {
    Map<String, double[]> figures = new LinkedHashMap<>();
    runs.keySet().forEach(run -> figures.put(run, new double[count]));
    if (runs.isEmpty()) {
      return figures;
    }
    TaskPredictions any = runs.values().iterator().next();
    runs.values().forEach(other -> requireSameLabels(any, other));
    int[] places = places(any);
    IntStream.range(0, count)
        .parallel()
        .forEach(
            replicate -> {
              int[] drawn = drawn(any, places, replicate);
              runs.forEach(
                  (run, predictions) ->
                      figures.get(run)[replicate] =
                          measure.value(
                              rows(predictions.gold(), drawn),
                              rows(predictions.predicted(), drawn)));
            });
    return figures;
  }

  private static void requireSameLabels(TaskPredictions a, TaskPredictions b) {
    if (!Arrays.equals(a.labelled(), b.labelled()) || !Arrays.deepEquals(a.gold(), b.gold())) {
      throw new IllegalStateException(a.task() + ": runs were measured on different labels");
    }
  }

  /** By text its place among the labelled ones, or −1. */
  private static int[] places(TaskPredictions task) {
    int[] places = new int[task.texts()];
    Arrays.fill(places, -1);
    for (int place = 0; place < task.labelled().length; place++) {
      places[task.labelled()[place]] = place;
    }
    return places;
  }

  private int[] drawn(TaskPredictions task, int[] places, int replicate) {
    return new Random(seed + 31L * task.corpus().hashCode() + replicate)
        .ints(task.texts(), 0, task.texts())
        .map(text -> places[text])
        .filter(place -> place >= 0)
        .toArray();
  }

  private static double[][] rows(double[][] all, int[] chosen) {
    return Arrays.stream(chosen).mapToObj(row -> all[row]).toArray(double[][]::new);
  }
}
