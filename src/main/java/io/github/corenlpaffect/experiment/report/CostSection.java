package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Cost;
import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.experiment.RecipeFindings;
import io.github.corenlpaffect.experiment.RunResult;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Table;
import io.github.corenlpaffect.report.Cells;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What recipes cost. */
final class CostSection implements ReportSection {
  @Override
  public String title() {
    return "Cost";
  }

  @Override
  public List<Block> blocks(Findings findings) {
    return List.of(
        new Paragraph(
            "Means over seeds. Times are of one thread while other runs went on beside it, and so"
                + " are noisy: only large differences say something."),
        Table.of(
            List.of(
                "",
                "recipe",
                "trained parameters",
                "training, s",
                "reading a sentence, µs",
                "model, bytes"),
            findings.recipes().stream()
                .filter(recipe -> !recipe.result().runs().isEmpty())
                .map(CostSection::row)
                .toList()));
  }

  private static List<String> row(RecipeFindings recipe) {
    return List.of(
        recipe.label(),
        recipe.name(),
        mean(recipe, Cost::parameters, 0),
        mean(recipe, Cost::seconds, 1),
        mean(recipe, Cost::microseconds, 1),
        mean(recipe, Cost::bytes, 0));
  }

  private static String mean(RecipeFindings recipe, ToDoubleFunction<Cost> cost, int decimals) {
    double mean =
        recipe.result().runs().values().stream()
            .map(RunResult::cost)
            .mapToDouble(cost)
            .average()
            .orElseThrow();
    return Cells.number(mean, decimals);
  }
}
