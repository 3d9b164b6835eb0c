package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.experiment.Pair;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Table;
import io.github.corenlpaffect.report.Cells;
import java.util.List;

/** Recipes against each other. */
final class PairSection implements ReportSection {
  @Override
  public String title() {
    return "Recipes compared";
  }

  @Override
  public List<Block> blocks(Findings findings) {
    if (findings.pairs().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Paragraph(
            "The mean over their common targets of the relative change of the first against the"
                + " second."),
        Table.of(
            List.of("first", "second", "change", "95 % interval", "p"),
            findings.pairs().stream().map(PairSection::row).toList()));
  }

  private static List<String> row(Pair pair) {
    return List.of(
        pair.first(),
        pair.second(),
        Cells.change(pair.gain().value()),
        FigureCells.changes(pair.gain()),
        FigureCells.probability(pair.gain()));
  }
}
