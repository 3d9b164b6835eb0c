package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** Runs that did not come to their end, and why. */
final class FailureSection implements ReportSection {
  @Override
  public String title() {
    return "Failed runs";
  }

  @Override
  public List<Block> blocks(Findings findings) {
    List<List<String>> rows = new ArrayList<>();
    findings
        .recipes()
        .forEach(
            recipe ->
                recipe
                    .result()
                    .failures()
                    .forEach(
                        (seed, reason) ->
                            rows.add(
                                List.of(
                                    recipe.label(), recipe.name(), String.valueOf(seed), reason))));
    return rows.isEmpty()
        ? List.of()
        : List.of(Table.of(List.of("", "recipe", "seed", "reason"), rows));
  }
}
