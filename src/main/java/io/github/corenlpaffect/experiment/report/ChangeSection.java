package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Difference;
import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.experiment.RecipeFindings;
import io.github.corenlpaffect.experiment.Target;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Table;
import io.github.corenlpaffect.report.Cells;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which tasks a recipe harms, and which it helps. */
final class ChangeSection implements ReportSection {
  @Override
  public String title() {
    return "Harmed and helped tasks";
  }

  /** With more recipes than these, the table has no room for intervals. */
  private static final int MOST_WITH_INTERVALS = 8;

  @Override
  public List<Block> blocks(Findings findings) {
    List<RecipeFindings> compared =
        findings.joint().stream().filter(recipe -> !recipe.changes().isEmpty()).toList();
    if (compared.isEmpty()) {
      return List.of();
    }
    boolean intervals = compared.size() <= MOST_WITH_INTERVALS;
    List<String> targets = findings.targets().stream().map(Target::name).toList();
    return List.of(
        new Paragraph(harmed(findings, compared)),
        new Paragraph(
            "Changes of the main measure, above 0 for the better; * marks those that are significant"
                + (intervals ? ", and 95 % intervals stand behind." : ".")),
        Table.of(
            header(targets),
            compared.stream().map(recipe -> row(recipe, targets, intervals)).toList()));
  }

  private static String harmed(Findings findings, List<RecipeFindings> compared) {
    String harmed =
        compared.stream()
            .flatMap(
                recipe ->
                    recipe.changes().entrySet().stream()
                        .filter(change -> isHarmed(change.getValue()))
                        .map(change -> change.getKey() + " by " + recipe.label()))
            .collect(Collectors.joining(", "));
    return harmed.isEmpty()
        ? "No task is significantly worse than by " + findings.baseline() + "."
        : "Significantly worse than by " + findings.baseline() + ": " + harmed + ".";
  }

  private static boolean isHarmed(Difference change) {
    return change.isSignificant() && change.value() < 0;
  }

  private static List<String> header(List<String> targets) {
    return Stream.concat(Stream.of(""), targets.stream()).toList();
  }

  private static List<String> row(RecipeFindings recipe, List<String> targets, boolean intervals) {
    return Stream.concat(
            Stream.of(recipe.label()),
            targets.stream().map(target -> cell(recipe.changes().get(target), intervals)))
        .toList();
  }

  private static String cell(Difference change, boolean interval) {
    if (change == null) {
      return Cells.NONE;
    }
    String text = signed(change.value()) + (change.isSignificant() ? " *" : "");
    return interval && Double.isFinite(change.interval().low())
        ? text
            + String.format(
                " (%s to %s)", signed(change.interval().low()), signed(change.interval().high()))
        : text;
  }

  private static String signed(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%+.3f", value) : Cells.NONE;
  }
}
