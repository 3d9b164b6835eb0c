package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.report.Block;
import java.util.List;

/**
 * A section of an experiment's report. To add one, write a class with this interface in this
 * package, and a line with it in {@link ReportSections#ALL} where it is to stand; HTML and Markdown
 * follow.
 */
interface ReportSection {

  /** Its heading. */
  String title();

  /** What it says; empty if it has nothing to say, and then it is left out. */
  List<Block> blocks(Findings findings);
}
