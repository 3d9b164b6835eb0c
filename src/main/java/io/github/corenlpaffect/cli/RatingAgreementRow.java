package io.github.corenlpaffect.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.annotation.agreement.Estimate;
import io.github.corenlpaffect.annotation.agreement.RaterGroups;
import io.github.corenlpaffect.annotation.rating.Amounts;
import io.github.corenlpaffect.annotation.rating.AnnotatorReport;
import io.github.corenlpaffect.annotation.rating.RatedTexts;
import io.github.corenlpaffect.cli.Report.NumberColumn;
import io.github.corenlpaffect.cli.Report.TextColumn;
import io.github.corenlpaffect.metric.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What is told of the agreement of annotators who rate or categorise.
 *
 * @param measure what was measured
 * @param annotator of whom
 * @param value how much, NaN if undefined
 * @param interval what holds it with 95 % probability, if that is known
 * @param texts over how many texts
 * @param remark why it is undefined, or what else is to be said
 */
record RatingAgreementRow(
    String measure, String annotator, double value, Interval interval, int texts, String remark) {
  private static final String ALL = "all";
  private static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /** The report on all answers. */
  static Report<RatingAgreementRow> report(RatedTexts rated, long seed) {
    List<RatingAgreementRow> rows = new ArrayList<>();
    rated.estimates(seed).forEach(estimate -> rows.add(of(estimate)));
    addGroups(rated, rows);
    boolean amounts = rated.kind() instanceof Amounts;
    for (AnnotatorReport annotator : AnnotatorReport.of(rated)) {
      add(annotator, amounts, rows);
    }
    return new Report<>(
        List.of(
            new TextColumn<>("measure", RatingAgreementRow::measure),
            new TextColumn<>("annotator", RatingAgreementRow::annotator),
            new NumberColumn<>("value", 3, row -> defined(row.value())),
            new NumberColumn<>("low", 3, row -> defined(row.interval().low())),
            new NumberColumn<>("high", 3, row -> defined(row.interval().high())),
            new NumberColumn<>("texts", 0, row -> OptionalDouble.of(row.texts())),
            new TextColumn<>("remark", RatingAgreementRow::remark)),
        rows);
  }

  private static RatingAgreementRow of(Estimate estimate) {
    return new RatingAgreementRow(
        estimate.label(),
        ALL,
        estimate.value(),
        estimate.interval(),
        estimate.items(),
        estimate.note());
  }

  /** Annotators who cannot be compared, even over others. */
  private static void addGroups(RatedTexts rated, List<RatingAgreementRow> rows) {
    List<ImmutableSet<Integer>> groups = RaterGroups.of(rated.ratings());
    if (groups.size() > 1) {
      String names =
          groups.stream()
              .map(group -> group.stream().map(rated.annotators()::get).collect(joining(", ")))
              .collect(joining(" | "));
      rows.add(
          new RatingAgreementRow(
              "groups without common texts",
              ALL,
              groups.size(),
              NONE,
              rated.items().size(),
              names));
    }
  }

  private static void add(
      AnnotatorReport annotator, boolean amounts, List<RatingAgreementRow> rows) {
    int shared = annotator.agreement().shared();
    String lonely = shared == 0 ? "no text that others have answered too" : "";
    rows.add(
        row(
            annotator,
            amounts ? "correlation with the others" : "mean kappa with the others",
            annotator.agreement().withOthers(),
            lonely));
    rows.add(row(annotator, "alpha of the others", annotator.agreement().alphaWithout(), ""));
    if (amounts) {
      rows.add(row(annotator, "bias", annotator.bias(), lonely));
    } else {
      String oftener =
          annotator.biasedTo().isEmpty() ? "" : "chooses oftener: " + annotator.biasedTo();
      rows.add(row(annotator, "bias", annotator.bias(), lonely + oftener));
      rows.add(row(annotator, "right, after Dawid and Skene", annotator.accuracy(), ""));
    }
  }

  private static RatingAgreementRow row(
      AnnotatorReport annotator, String measure, double value, String remark) {
    return new RatingAgreementRow(
        measure, annotator.name(), value, NONE, annotator.agreement().shared(), remark);
  }

  private static OptionalDouble defined(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
