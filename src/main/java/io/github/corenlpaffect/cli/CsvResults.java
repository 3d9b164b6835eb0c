package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.pipeline.AffectCsv;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Results as CSV with a header, one row each. */
final class CsvResults implements TextResults {
  private final Writer out;
  private final AffectCsv csv;

  /**
   * A CSV file.
   *
   * @param out where it is written
   * @param csv its rows
   */
  CsvResults(Writer out, AffectCsv csv) throws IOException {
    this.out = out;
    this.csv = csv;
    out.write(csv.header());
  }

  @Override
  public void write(AnnotatedText result) throws IOException {
    out.write(csv.row(result.unit().label(), result.text(), Optional.of(result.affect())));
    for (TargetAffect target : result.targets()) {
      out.write(csv.row(target));
    }
  }
}
