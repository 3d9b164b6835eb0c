package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.corenlpaffect.experiment.LearningCurve.Epoch;
import io.github.corenlpaffect.metric.Interval;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.evaluation.Figure;
import io.github.corenlpaffect.train.evaluation.MainMeasure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Findings that were not found: one recipe helps, one harms, one run failed. */
public final class MadeUpFindings {
  private static final String TASK = "own/<b>&urgency|";

  private MadeUpFindings() {}

  /** Findings of a task whose name no format takes as it is. */
  public static Findings get() {
    RecipeFindings good = joint("R1", "rate=1", 0.5, difference(0.08, 0.01));
    RecipeFindings bad = joint("R2", "rate=2", 0.3, difference(-0.1, 0.002));
    RecipeFindings single =
        new RecipeFindings(
            "S1",
            result("single " + TASK, true, 0.4),
            figures(0.4),
            ImmutableMap.of(),
            Optional.empty(),
            ImmutableMap.of());
    MainMeasure pearson = MainMeasure.of(HeadSpec.regression(TASK, 0, 1, List.of("value")));
    return new Findings(
        GridTest.grid("grid.train.rate = 1 | 2\nexperiment.single = true\ngrid.seeds = 1 2"),
        ImmutableList.of(new Target(TASK, pearson, 60)),
        ImmutableList.of(good, bad, single),
        ImmutableList.of(new Pair("R2", "R1", difference(-0.18, 0.001))),
        ImmutableList.of(),
        Optional.of(good));
  }

  private static RecipeFindings joint(
      String label, String name, double figure, Difference difference) {
    return new RecipeFindings(
        label,
        result(name, false, figure),
        figures(figure),
        ImmutableMap.of(),
        Optional.of(difference),
        ImmutableMap.of(TASK, difference));
  }

  private static RecipeResult result(String name, boolean control, double figure) {
    Recipe recipe =
        new Recipe(
            name,
            ImmutableMap.of("train.rate", "1"),
            control,
            ImmutableSet.of(TASK),
            ImmutableSortedMap.of());
    RunResult run =
        new RunResult(
            "abc",
            ImmutableMap.of("train.rate", "1"),
            2,
            ImmutableList.of(
                new Figure(TASK, "Pearson", OptionalDouble.of(figure), OptionalDouble.empty(), 60)),
            new LearningCurve(
                1234,
                ImmutableList.of(
                    new Epoch(1, 1, ImmutableMap.of(TASK, 0.1)),
                    new Epoch(2, 1, ImmutableMap.of(TASK, figure)))),
            new Cost(1234, 2, 9.5, 14_000_000));
    return new RecipeResult(
        recipe,
        Optional.of(new TunedValue("train.rate", "0.5")),
        ImmutableMap.of(1L, run),
        ImmutableMap.of(2L, "training diverged, \"alas\""));
  }

  private static ImmutableMap<String, MeanDeviation> figures(double mean) {
    return ImmutableMap.of(TASK, new MeanDeviation(mean, 0.01, 2));
  }

  private static Difference difference(double value, double p) {
    return new Difference(value, new Interval(value - 0.05, value + 0.05), p, 2 * p);
  }
}
