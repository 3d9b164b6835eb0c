package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.pipeline.AffectCsv;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Results as CSV with a header, one row each. */
final class CsvResults implements TextResults {
  private final Writer out;
  private final AffectCsv csv;

  /**
   * A CSV file.
   *
   * @param out where it is written
   * @param extraHeads the heads that stand in further columns
   */
  CsvResults(Writer out, List<HeadSpec> extraHeads) throws IOException {
    this.out = out;
    csv =
        new AffectCsv(
            extraHeads.stream()
                .flatMap(
                    head ->
                        head.labels().stream()
                            .map(label -> AffectCsv.extraColumn(head.name(), label)))
                .toList());
    out.write(csv.header());
  }

  @Override
  public void write(AnnotatedText result) throws IOException {
    out.write(csv.row(result.unit().label(), result.text(), Optional.of(result.affect())));
  }
}
