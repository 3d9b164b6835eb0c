package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.experiment.RecipeFindings;
import io.github.corenlpaffect.experiment.Target;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How the targets were learnt. */
final class CurveSection implements ReportSection {
  /** More lines than these nobody can tell apart. */
  private static final int MOST_LINES = 8;

  @Override
  public String title() {
    return "Learning curves";
  }

  @Override
  public List<Block> blocks(Findings findings) {
    List<RecipeFindings> shown =
        findings.joint().stream()
            .sorted(Comparator.comparingDouble(CurveSection::descending))
            .limit(MOST_LINES)
            .toList();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < findings.targets().size(); i++) {
      Target target = findings.targets().get(i);
      Charts.curves(target, shown, controls(findings, target))
          .ifPresent(
              svg ->
                  blocks.add(
                      new Picture(
                          "curves-" + target.name().replaceAll("[^A-Za-z0-9]+", "-"),
                          "Learning curves of " + target.name(),
                          svg)));
    }
    if (!blocks.isEmpty()) {
      blocks.add(
          0,
          new Paragraph(
              "The main measure on the validation texts after each epoch, the mean over seeds; of"
                  + " at most eight recipes, those with the largest Δm."));
    }
    return blocks;
  }

  private static double descending(RecipeFindings recipe) {
    return recipe.gain().map(gain -> -gain.value()).orElse(0.0);
  }

  private static List<RecipeFindings> controls(Findings findings, Target target) {
    return findings.recipes().stream()
        .filter(RecipeFindings::isControl)
        .filter(control -> control.head().containsKey(target.name()))
        .toList();
  }
}
