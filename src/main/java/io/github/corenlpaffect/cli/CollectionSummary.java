package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.annotation.collect.CollectionCounts;
import io.github.corenlpaffect.annotation.collect.Outcome;
import io.github.corenlpaffect.annotation.collect.StratumCount;
import io.github.corenlpaffect.annotation.collect.TextCollection;
import java.io.PrintWriter;

/** Says what became of all that was read. */
final class CollectionSummary {
  private static final String LINE = "%-34s %,12d%n";

  private final PrintWriter out;

  CollectionSummary(PrintWriter out) {
    this.out = out;
  }

  void print(TextCollection collection) {
    CollectionCounts counts = collection.counts();
    line("records read", counts.records());
    line("  left out, cannot be read", counts.rejected());
    line("texts in them", counts.texts());
    for (Outcome outcome : Outcome.values()) {
      line("  " + outcome.label(), counts.of(outcome));
    }
    collection.strata().stream().filter(kind -> kind.found() > 0).forEach(this::print);
    line("chosen", collection.chosen());
    out.flush();
  }

  private void print(StratumCount kind) {
    out.printf("    %-30s %,12d, chosen %,d%n", kind.name(), kind.found(), kind.chosen());
  }

  private void line(String what, long count) {
    out.printf(LINE, what, count);
  }
}
