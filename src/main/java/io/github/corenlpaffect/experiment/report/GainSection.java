package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Difference;
import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.experiment.RecipeFindings;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Picture;
import io.github.corenlpaffect.report.Block.Table;
import io.github.corenlpaffect.report.Cells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The recipes by Δm. */
final class GainSection implements ReportSection {
  @Override
  public String title() {
    return "Δm, the mean relative change";
  }

  @Override
  public List<Block> blocks(Findings findings) {
    List<RecipeFindings> ranked =
        findings.joint().stream()
            .filter(recipe -> recipe.gain().isPresent())
            .sorted(Comparator.comparingDouble(GainSection::descending))
            .toList();
    if (ranked.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            "Against "
                + findings.baseline()
                + "; the mean over the targets, with 95 % intervals."));
    if (!findings.withoutGain().isEmpty()) {
      blocks.add(
          new Paragraph(
              "Left out, since the baseline's figure is not surely above 0: "
                  + String.join(", ", findings.withoutGain())
                  + "."));
    }
    List<RecipeFindings> known =
        ranked.stream().filter(r -> Double.isFinite(r.gain().get().interval().low())).toList();
    if (!known.isEmpty()) {
      blocks.add(new Picture("gain", "Δm of each recipe with its interval", Charts.gains(known)));
    }
    blocks.add(
        Table.of(
            List.of("", "recipe", "Δm", "95 % interval", "p"),
            ranked.stream().map(GainSection::row).toList()));
    return blocks;
  }

  private static double descending(RecipeFindings recipe) {
    double gain = recipe.gain().orElseThrow().value();
    return Double.isNaN(gain) ? Double.POSITIVE_INFINITY : -gain;
  }

  private static List<String> row(RecipeFindings recipe) {
    Difference gain = recipe.gain().orElseThrow();
    return List.of(
        recipe.label(),
        recipe.name(),
        Cells.change(gain.value()),
        FigureCells.changes(gain),
        FigureCells.probability(gain));
  }
}
