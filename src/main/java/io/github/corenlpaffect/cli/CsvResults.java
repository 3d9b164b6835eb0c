package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.pipeline.AffectCsv;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Results as CSV with a header, one row each. */
final class CsvResults implements TextResults {
  private final Writer out;
  private final AffectCsv csv;

  /**
   * A CSV file.
   *
   * @param out where it is written
   * @param extraHeads the heads that stand in further columns
   * @param targets whether sentences have targets, which have rows of their own
   */
  CsvResults(Writer out, List<HeadSpec> extraHeads, boolean targets) throws IOException {
    this.out = out;
    Stream<String> columns =
        extraHeads.stream()
            .flatMap(
                head ->
                    head.labels().stream().map(label -> AffectCsv.extraColumn(head.name(), label)));
    Stream<String> ofTargets = targets ? AffectCsv.TARGET_COLUMNS.stream() : Stream.empty();
    csv = new AffectCsv(Stream.concat(columns, ofTargets).toList());
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
