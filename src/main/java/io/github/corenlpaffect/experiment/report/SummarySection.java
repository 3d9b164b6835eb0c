package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Difference;
import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.experiment.Grid;
import io.github.corenlpaffect.experiment.MeasuredPart;
import io.github.corenlpaffect.experiment.RecipeFindings;
import io.github.corenlpaffect.experiment.Target;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Table;
import io.github.corenlpaffect.report.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was tried, and what to use. */
final class SummarySection implements ReportSection {
  @Override
  public String title() {
    return "Summary";
  }

  @Override
  public List<Block> blocks(Findings findings) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(winner(findings)));
    blocks.add(new Paragraph(tried(findings)));
    blocks.add(new Paragraph(howItWasMeasured(findings)));
    blocks.add(
        Table.of(
            List.of("target", "measure", "texts"),
            findings.targets().stream().map(SummarySection::row).toList()));
    return blocks;
  }

  private static List<String> row(Target target) {
    return List.of(target.name(), target.measure().name(), Cells.number(target.texts(), 0));
  }

  private static String winner(Findings findings) {
    if (findings.winner().isEmpty()) {
      return "No recipe with all targets came to its end.";
    }
    RecipeFindings winner = findings.winner().get();
    return String.format(
        "The best recipe is %s, %s%s. Its best model is the file %s, which affect annotate --model"
            + " takes.",
        winner.label(),
        winner.name(),
        winner.gain().map(gain -> gain(gain, findings)).orElse(""),
        Findings.BEST_MODEL);
  }

  private static String gain(Difference gain, Findings findings) {
    return String.format(
        ": Δm %s against %s, %s",
        Cells.change(gain.value()),
        findings.baseline(),
        gain.isSignificant() ? "significant" : "not significant");
  }

  private static String tried(Findings findings) {
    Grid grid = findings.grid();
    String axes =
        grid.axes().stream()
            .map(axis -> axis.option() + " = " + String.join(" | ", axis.labels()))
            .collect(Collectors.joining("; "));
    return String.format(
        "%d recipes%s%s, each with the seeds %s%s.%s",
        findings.joint().size(),
        axes.isEmpty() ? "" : " of " + axes,
        grid.single() ? ", and single-task training of each target" : "",
        grid.seeds().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        grid.tune()
            .map(
                axis ->
                    "; for each the best of "
                        + axis.option()
                        + " = "
                        + String.join(" | ", axis.values())
                        + " by the validation texts and the first seed")
            .orElse(""),
        findings.failures() > 0 ? " " + findings.failures() + " runs failed." : "");
  }

  private static String howItWasMeasured(Findings findings) {
    return (findings.grid().measure() == MeasuredPart.DEV
            ? "Figures are of dev texts, or of a fifth of the training texts where a corpus has no"
                + " dev part; "
            : "Figures are of a fifth of the training texts, which no training saw; ")
        + "the epoch and the tuned option were chosen by other texts. Intervals and probabilities"
        + " are from a paired bootstrap over texts and seeds, probabilities corrected by Holm's"
        + " method; * marks those below "
        + Difference.SIGNIFICANT
        + ". The best of many recipes looks better than it is: measure it once more on other"
        + " texts.";
  }
}
