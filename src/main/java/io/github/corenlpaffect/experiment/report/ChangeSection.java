package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Difference;
import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.experiment.RecipeFindings;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Table;
import io.github.corenlpaffect.report.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which tasks a recipe harms, and which it helps. */
final class ChangeSection implements ReportSection {
  @Override
  public String title() {
    return "Harmed and helped tasks";
  }

  @Override
  public List<Block> blocks(Findings findings) {
    List<List<String>> rows = new ArrayList<>();
    List<String> harmed = new ArrayList<>();
    for (RecipeFindings recipe : findings.joint()) {
      for (Map.Entry<String, Difference> change : recipe.changes().entrySet()) {
        rows.add(row(recipe, change.getKey(), change.getValue()));
        if (isHarmed(change.getValue())) {
          harmed.add(change.getKey() + " by " + recipe.label());
        }
      }
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    String summary =
        harmed.isEmpty()
            ? "No task is significantly worse than by " + findings.baseline() + "."
            : "Significantly worse than by "
                + findings.baseline()
                + ": "
                + String.join(", ", harmed)
                + ".";
    return List.of(
        new Paragraph(summary),
        Table.of(List.of("", "task", "change", "95 % interval", "p", ""), rows));
  }

  private static boolean isHarmed(Difference change) {
    return change.isSignificant() && change.value() < 0;
  }

  private static List<String> row(RecipeFindings recipe, String task, Difference change) {
    String interval =
        Double.isFinite(change.interval().low())
            ? signed(change.interval().low()) + " to " + signed(change.interval().high())
            : Cells.NONE;
    String found = isHarmed(change) ? "harmed" : change.isSignificant() ? "helped" : "";
    return List.of(
        recipe.label(),
        task,
        signed(change.value()),
        interval,
        FigureCells.probability(change),
        found);
  }

  private static String signed(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%+.3f", value) : Cells.NONE;
  }
}
