package io.github.corenlpaffect.experiment.relatedness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.metric.Correlation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Measures relatedness by what the models of single tasks make of the held-out texts. */
final class Measurements {
  private final List<StudiedTask> tasks;
  private final HeldOutTexts texts;
  private final List<ModelReading> readings;
  private final ImmutableList<Dependency> dependencies;
  private final ImmutableList<OwnKnowledge> ownKnowledge;

  /**
   * Measurements.
   *
   * @param readings what each task's model makes of all held-out texts
   */
  Measurements(List<StudiedTask> tasks, HeldOutTexts texts, List<ModelReading> readings) {
    this.tasks = tasks;
    this.texts = texts;
    this.readings = readings;
    dependencies =
        IntStream.range(0, tasks.size())
            .mapToObj(
                i ->
                    new Dependency(
                        outputs(i, texts.of(tasks.get(i))), HeldOutTexts.gold(tasks.get(i))))
            .collect(toImmutableList());
    ownKnowledge =
        dependencies.stream()
            .map(dependency -> new OwnKnowledge(dependency.alone(), dependency.chance()))
            .collect(toImmutableList());
  }

  /** What each task's own model knows of it. */
  ImmutableList<OwnKnowledge> ownKnowledge() {
    return ownKnowledge;
  }

  /** All measures between pairs, without those that no pair has. */
  Map<PairMeasure, Pairs> measure(Optional<GradientCosines> cosines) {
    Map<PairMeasure, Pairs> measures = new EnumMap<>(PairMeasure.class);
    measures.put(PairMeasure.ALIGNMENT, Pairs.symmetric(tasks.size(), this::alignment));
    cosines.ifPresent(
        source ->
            measures.put(
                PairMeasure.GRADIENT_COSINE,
                Pairs.symmetric(tasks.size(), (from, to) -> cosine(source, from, to))));
    measures.put(PairMeasure.GAIN, Pairs.of(tasks.size(), this::gain));
    measures.put(PairMeasure.EXPLAINED, Pairs.of(tasks.size(), this::explained));
    measures.put(
        PairMeasure.CANONICAL,
        Pairs.symmetric(tasks.size(), (from, to) -> common(from, to, CanonicalCorrelations::mean)));
    measures.put(PairMeasure.PEARSON, single(Correlation::pearson));
    measures.put(PairMeasure.SPEARMAN, single(Correlation::spearman));
    measures.values().removeIf(Pairs::isEmpty);
    measures.put(PairMeasure.RELATEDNESS, Combination.of(measures, ownKnowledge));
    return measures;
  }

  private double alignment(int from, int to) {
    return readings.get(from).representation().alignment(readings.get(to).representation());
  }

  private double cosine(GradientCosines source, int from, int to) {
    return source.between(tasks.get(from).name(), tasks.get(to).name());
  }

  private double gain(int from, int to) {
    return dependencies.get(to).gain(outputs(from, texts.of(tasks.get(to))));
  }

  private double explained(int from, int to) {
    int[] rows = texts.of(tasks.get(to));
    return ExplainedVariance.of(outputs(from, rows), outputs(to, rows)).share();
  }

  private Pairs single(ToDoubleBiFunction<double[], double[]> correlation) {
    return Pairs.symmetric(
        tasks.size(),
        (from, to) ->
            isSingle(from) && isSingle(to)
                ? common(from, to, (a, b) -> correlation.applyAsDouble(column(a), column(b)))
                : Double.NaN);
  }

  private boolean isSingle(int task) {
    return readings.get(task).outputs().numCols() == 1;
  }

  private static double[] column(SimpleMatrix single) {
    return Rows.column(single, 0);
  }

  private double common(int from, int to, ToDoubleBiFunction<SimpleMatrix, SimpleMatrix> measure) {
    int[] rows = texts.of(tasks.get(from), tasks.get(to));
    return measure.applyAsDouble(outputs(from, rows), outputs(to, rows));
  }

  private SimpleMatrix outputs(int task, int[] rows) {
    return Rows.of(readings.get(task).outputs(), rows);
  }
}
