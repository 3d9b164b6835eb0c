package io.github.corenlpaffect.experiment;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** From the results of runs to findings. */
final class Comparisons {
  /** With more joint recipes than these, they are compared with the reference alone. */
  private static final int MOST_IN_ALL_PAIRS = 6;

  private final Grid grid;
  private final ImmutableList<Target> targets;
  private final List<RecipeResult> results;
  private final Baseline baseline;
  private final FigureTable figures;

  Comparisons(Grid grid, ExperimentData data, ExperimentFolder folder, List<RecipeResult> results)
      throws IOException {
    this.grid = grid;
    this.results = results;
    targets =
        data.targets().stream()
            .map(task -> Target.of(task, data.measured()))
            .collect(ImmutableList.toImmutableList());
    baseline = new Baseline(results, grid.single());
    figures = new FigureTable(folder, targets, results, grid.resamples());
  }

  Findings findings() {
    Map<RecipeResult, Difference> gains = new LinkedHashMap<>();
    Table<RecipeResult, String, Difference> changes = HashBasedTable.create();
    for (RecipeResult result : results) {
      if (!result.recipe().control() && !baseline.isMember(result) && !result.runs().isEmpty()) {
        gains.put(result, gain(result, baseline::of));
        targets.forEach(target -> change(result, target, changes));
      }
    }
    Difference.adjust(gains);
    adjustAll(changes);
    ImmutableList<RecipeFindings> recipes = recipes(gains, changes);
    return new Findings(grid, targets, recipes, pairs(recipes), withoutGain(), winner(recipes));
  }

  private ImmutableList<String> withoutGain() {
    return targets.stream()
        .map(Target::name)
        .filter(name -> baseline.of(name).filter(result -> isComparable(result, name)).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isComparable(RecipeResult result, String target) {
    return Gain.isComparable(
        figures.head(result, target).mean(), figures.replicates(result, target));
  }

  private Difference gain(RecipeResult result, Function<String, Optional<RecipeResult>> reference) {
    Gain gain = new Gain(figures.count());
    for (Target target : targets) {
      String name = target.name();
      Optional<RecipeResult> other = reference.apply(name);
      if (result.hasFigure(name) && other.isPresent()) {
        gain.add(
            target,
            figures.head(result, name).mean(),
            figures.head(other.get(), name).mean(),
            figures.replicates(result, name),
            figures.replicates(other.get(), name));
      }
    }
    return gain.difference();
  }

  private void change(
      RecipeResult result, Target target, Table<RecipeResult, String, Difference> changes) {
    String name = target.name();
    Optional<RecipeResult> other = baseline.of(name);
    if (!result.hasFigure(name) || other.isEmpty()) {
      return;
    }
    int sign = target.measure().largerIsBetter() ? 1 : -1;
    double[] own = figures.replicates(result, name);
    double[] others = figures.replicates(other.get(), name);
    double[] differences = new double[figures.count()];
    Arrays.setAll(differences, i -> sign * (own[i] - others[i]));
    double value =
        sign * (figures.head(result, name).mean() - figures.head(other.get(), name).mean());
    changes.put(result, name, Difference.of(value, differences));
  }

  private static void adjustAll(Table<RecipeResult, String, Difference> changes) {
    Map<Table.Cell<RecipeResult, String, Difference>, Difference> all = new LinkedHashMap<>();
    changes.cellSet().forEach(cell -> all.put(cell, cell.getValue()));
    Difference.adjust(all);
    all.forEach(
        (cell, difference) -> changes.put(cell.getRowKey(), cell.getColumnKey(), difference));
  }

  private ImmutableList<RecipeFindings> recipes(
      Map<RecipeResult, Difference> gains, Table<RecipeResult, String, Difference> changes) {
    ImmutableList.Builder<RecipeFindings> recipes = ImmutableList.builder();
    int joint = 0;
    int controls = 0;
    for (RecipeResult result : results) {
      String label = result.recipe().control() ? "S" + ++controls : "R" + ++joint;
      recipes.add(
          new RecipeFindings(
              label,
              result,
              measured(result, figures::head),
              measured(result, figures::product),
              Optional.ofNullable(gains.get(result)),
              ImmutableMap.copyOf(changes.row(result))));
    }
    return recipes.build();
  }

  /** How one column of a result is read. */
  private interface Column {
    MeanDeviation of(RecipeResult result, String target);
  }

  private ImmutableMap<String, MeanDeviation> measured(RecipeResult result, Column column) {
    ImmutableMap.Builder<String, MeanDeviation> measured = ImmutableMap.builder();
    for (Target target : targets) {
      MeanDeviation figure = column.of(result, target.name());
      if (result.hasFigure(target.name()) && figure.count() > 0) {
        measured.put(target.name(), figure);
      }
    }
    return measured.build();
  }

  private ImmutableList<Pair> pairs(List<RecipeFindings> recipes) {
    List<RecipeFindings> joint =
        recipes.stream()
            .filter(recipe -> !recipe.isControl() && !recipe.result().runs().isEmpty())
            .toList();
    int firsts = joint.size() > MOST_IN_ALL_PAIRS ? 1 : joint.size();
    Map<Pair, Difference> pairs = new LinkedHashMap<>();
    for (int second = 0; second < firsts; second++) {
      for (int first = second + 1; first < joint.size(); first++) {
        Pair pair = pair(joint.get(first), joint.get(second));
        pairs.put(pair, pair.gain());
      }
    }
    Difference.adjust(pairs);
    List<Pair> adjusted = new ArrayList<>();
    pairs.forEach((pair, gain) -> adjusted.add(new Pair(pair.first(), pair.second(), gain)));
    return ImmutableList.copyOf(adjusted);
  }

  private Pair pair(RecipeFindings first, RecipeFindings second) {
    return new Pair(
        first.label(),
        second.label(),
        gain(
            first.result(),
            target -> Optional.of(second.result()).filter(r -> r.hasFigure(target))));
  }

  private Optional<RecipeFindings> winner(List<RecipeFindings> recipes) {
    return recipes.stream()
        .filter(recipe -> !recipe.isControl() && recipe.head().size() == targets.size())
        .min(Comparator.comparingDouble(recipe -> -worth(recipe)));
  }

  /** Δm; of the reference among recipes that are compared with it 0; what is undefined is last. */
  private static double worth(RecipeFindings recipe) {
    double gain = recipe.gain().map(Difference::value).orElse(0.0);
    return Double.isNaN(gain) ? Double.NEGATIVE_INFINITY : gain;
  }
}
