package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.experiment.Grid;
import io.github.corenlpaffect.experiment.RecipeFindings;
import io.github.corenlpaffect.experiment.TunedValue;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Table;
import io.github.corenlpaffect.report.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that was chosen. */
final class OptionSection implements ReportSection {
  @Override
  public String title() {
    return "Options";
  }

  @Override
  public List<Block> blocks(Findings findings) {
    List<List<String>> base = new ArrayList<>();
    findings.grid().options().forEach((name, value) -> base.add(List.of(name, value)));
    return List.of(
        new Paragraph("What varies, and the tuned value of each recipe."),
        Table.of(
            List.of("", "recipe", "options", "tuned"),
            findings.recipes().stream().map(recipe -> row(recipe, findings.grid())).toList()),
        new Paragraph("What all have."),
        Table.of(List.of("option", "value"), base));
  }

  private static List<String> row(RecipeFindings recipe, Grid grid) {
    Map<String, String> varied = recipe.result().recipe().varied();
    return List.of(
        recipe.label(),
        recipe.name(),
        varied.entrySet().stream()
            .map(entry -> entry.getKey() + " = " + inFull(entry.getKey(), entry.getValue(), grid))
            .collect(Collectors.joining("; ")),
        recipe.result().tuned().map(OptionSection::described).orElse(Cells.NONE));
  }

  private static String inFull(String option, String label, Grid grid) {
    return grid.axes().stream()
        .filter(axis -> axis.option().equals(option))
        .map(axis -> axis.inFull(label))
        .findFirst()
        .orElse(label);
  }

  private static String described(TunedValue tuned) {
    return tuned.option() + " = " + tuned.value();
  }
}
