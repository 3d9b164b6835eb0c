package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.cli.Report.NumberColumn;
import io.github.corenlpaffect.cli.Report.TextColumn;
import io.github.corenlpaffect.train.evaluation.confidence.Decile;
import io.github.corenlpaffect.train.evaluation.confidence.StatedConfidence;
import java.util.List;
import java.util.OptionalDouble;

/** What {@code confidence} tells of a tenth of a corpus's texts. */
record ConfidenceRow(StatedConfidence of, Decile decile) {

  /** The report of all tenths. */
  static Report<ConfidenceRow> report(List<StatedConfidence> parts) {
    return new Report<>(
        List.of(
            new TextColumn<>("part", row -> row.of().part()),
            new TextColumn<>("task", row -> row.of().task()),
            new NumberColumn<>("decile", 0, row -> OptionalDouble.of(row.decile().number())),
            new NumberColumn<>("texts", 0, row -> OptionalDouble.of(row.decile().texts())),
            new NumberColumn<>(
                "confidence", 3, row -> OptionalDouble.of(row.decile().confidence())),
            new NumberColumn<>("error", 3, row -> OptionalDouble.of(row.decile().error()))),
        parts.stream()
            .flatMap(part -> part.deciles().stream().map(decile -> new ConfidenceRow(part, decile)))
            .toList());
  }
}
