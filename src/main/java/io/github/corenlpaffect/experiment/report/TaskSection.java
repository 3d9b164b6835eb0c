package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.experiment.MeanDeviation;
import io.github.corenlpaffect.experiment.RecipeFindings;
import io.github.corenlpaffect.experiment.Target;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every figure of every recipe. */
final class TaskSection implements ReportSection {
  @Override
  public String title() {
    return "Figures by task";
  }

  @Override
  public List<Block> blocks(Findings findings) {
    List<String> header = new ArrayList<>(List.of("", "recipe"));
    findings.targets().forEach(target -> header.add(target.name()));
    List<List<String>> rows = new ArrayList<>();
    for (RecipeFindings recipe : findings.recipes()) {
      rows.add(row(recipe, recipe.name(), findings.targets(), recipe.head()));
      if (!recipe.product().isEmpty() && !recipe.isControl()) {
        rows.add(row(recipe, "… its product", findings.targets(), recipe.product()));
      }
    }
    return List.of(
        new Paragraph(
            "Mean and standard deviation over seeds of each task's main measure: of the task's own"
                + " head, and of what the annotator shows, where it shows the task's labels."),
        Table.of(header, rows));
  }

  private static List<String> row(
      RecipeFindings recipe,
      String name,
      List<Target> targets,
      Map<String, MeanDeviation> figures) {
    List<String> row = new ArrayList<>(List.of(recipe.label(), name));
    targets.forEach(target -> row.add(FigureCells.figure(figures.get(target.name()))));
    return row;
  }
}
