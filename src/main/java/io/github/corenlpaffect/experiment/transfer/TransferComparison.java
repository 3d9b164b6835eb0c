package io.github.corenlpaffect.experiment.transfer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.experiment.Difference;
import io.github.corenlpaffect.experiment.MeanDeviation;
import io.github.corenlpaffect.experiment.Replicates;
import io.github.corenlpaffect.experiment.SeedDraws;
import io.github.corenlpaffect.experiment.TaskPredictions;
import io.github.corenlpaffect.train.evaluation.MainMeasure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares what models know that have learnt more or less of a domain: by a bootstrap over texts
 * and seeds, both the same for all of them, corrected for all comparisons of the study.
 */
final class TransferComparison {
  private static final long SEED = 1;

  private final TransferOptions options;
  private final SeedDraws seeds;

  TransferComparison(TransferOptions options) {
    this.options = options;
    seeds = new SeedDraws(options.seeds().size(), options.resamples(), SEED);
  }

  /**
   * What is found of a domain, not corrected yet.
   *
   * @param said by what was known and by seed what the model says
   */
  ImmutableList<TargetFindings> of(
      Domain domain, ImmutableTable<Condition, Long, DomainPredictions> said) {
    return domain.targets().stream()
        .map(target -> of(domain, target, said))
        .collect(toImmutableList());
  }

  private TargetFindings of(
      Domain domain, Task task, ImmutableTable<Condition, Long, DomainPredictions> said) {
    String target = DomainReader.name(task);
    MainMeasure measure = MainMeasure.of(task.head());
    ImmutableMap<Condition, MeanDeviation> product =
        figures(measure, said, one -> Optional.of(one.product(target)));
    return new TargetFindings(
        domain.name(),
        target,
        measure,
        said.values().iterator().next().product(target).labelled().length,
        product,
        figures(measure, said, one -> one.head(target)),
        gains(measure, product, replicates(target, measure, said)));
  }

  /** Over the seeds, but for what no seed has predictions of. */
  private ImmutableMap<Condition, MeanDeviation> figures(
      MainMeasure measure,
      ImmutableTable<Condition, Long, DomainPredictions> said,
      Function<DomainPredictions, Optional<TaskPredictions>> column) {
    ImmutableMap.Builder<Condition, MeanDeviation> figures = ImmutableMap.builder();
    for (Condition condition : options.conditions()) {
      List<TaskPredictions> ofSeeds =
          options.seeds().stream()
              .map(seed -> column.apply(said.get(condition, seed)))
              .flatMap(Optional::stream)
              .toList();
      if (!ofSeeds.isEmpty()) {
        figures.put(condition, figure(measure, ofSeeds));
      }
    }
    return figures.buildOrThrow();
  }

  /** Of the figures that are defined. */
  private static MeanDeviation figure(MainMeasure measure, List<TaskPredictions> ofSeeds) {
    return MeanDeviation.of(
        ofSeeds.stream()
            .map(one -> measure.value(one.gold(), one.predicted()))
            .filter(Double::isFinite)
            .toList());
  }

  private Map<Condition, double[]> replicates(
      String target, MainMeasure measure, ImmutableTable<Condition, Long, DomainPredictions> said) {
    Map<String, TaskPredictions> runs = new LinkedHashMap<>();
    said.cellSet()
        .forEach(
            cell ->
                runs.put(
                    run(cell.getRowKey(), cell.getColumnKey()), cell.getValue().product(target)));
    Map<String, double[]> figures =
        new Replicates(measure, options.resamples(), SEED).figures(runs);
    Map<Condition, double[]> means = new LinkedHashMap<>();
    for (Condition condition : options.conditions()) {
      List<String> ofSeeds = options.seeds().stream().map(seed -> run(condition, seed)).toList();
      means.put(condition, seeds.means(ofSeeds, figures));
    }
    return means;
  }

  private static String run(Condition condition, long seed) {
    return condition.file() + "-" + seed;
  }

  private ImmutableMap<Condition, Difference> gains(
      MainMeasure measure,
      Map<Condition, MeanDeviation> figures,
      Map<Condition, double[]> replicates) {
    int sign = measure.largerIsBetter() ? 1 : -1;
    double[] without = replicates.get(Condition.SOURCE);
    ImmutableMap.Builder<Condition, Difference> gains = ImmutableMap.builder();
    for (Condition condition : options.conditions()) {
      if (!condition.equals(Condition.SOURCE)) {
        double[] with = replicates.get(condition);
        double[] differences = new double[with.length];
        Arrays.setAll(differences, i -> sign * (with[i] - without[i]));
        double gain = sign * (figures.get(condition).mean() - figures.get(Condition.SOURCE).mean());
        gains.put(condition, Difference.of(gain, differences));
      }
    }
    return gains.buildOrThrow();
  }

  /** The same, corrected for all comparisons among them. */
  static ImmutableList<TargetFindings> adjusted(List<TargetFindings> findings) {
    Map<Comparison, Difference> all = new LinkedHashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      int target = i;
      findings
          .get(i)
          .gains()
          .forEach((condition, gain) -> all.put(new Comparison(target, condition), gain));
    }
    Difference.adjust(all);
    List<TargetFindings> adjusted = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      int target = i;
      TargetFindings found = findings.get(i);
      adjusted.add(
          found.with(
              ImmutableMap.copyOf(
                  Maps.transformEntries(
                      found.gains(),
                      (condition, gain) -> all.get(new Comparison(target, condition))))));
    }
    return ImmutableList.copyOf(adjusted);
  }

  /** One of the comparisons of a study: of what was known of a target with nothing. */
  private record Comparison(int target, Condition condition) {}
}
