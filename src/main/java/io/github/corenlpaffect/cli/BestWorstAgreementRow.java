package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.annotation.bestworst.Annotator;
import io.github.corenlpaffect.annotation.bestworst.BestWorstAnswers;
import io.github.corenlpaffect.annotation.bestworst.SplitHalf;
import io.github.corenlpaffect.annotation.bestworst.SplitHalf.Spread;
import io.github.corenlpaffect.cli.Report.NumberColumn;
import io.github.corenlpaffect.cli.Report.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What is told of the agreement of annotators in best-worst scaling.
 *
 * @param measure what was measured
 * @param annotator of whom
 * @param value how much, if it is defined
 * @param deviation its standard deviation over splits, if there are any
 * @param answers over how many answers
 * @param remark why one may doubt the answers; empty if one need not
 */
record BestWorstAgreementRow(
    String measure,
    String annotator,
    OptionalDouble value,
    OptionalDouble deviation,
    int answers,
    String remark) {
  private static final String ALL = "all";

  /** The report on all answers. */
  static Report<BestWorstAgreementRow> report(BestWorstAnswers answers, long seed) {
    SplitHalf halves = answers.reliability(seed);
    List<BestWorstAgreementRow> rows = new ArrayList<>();
    rows.add(splitHalf("split-half Spearman", halves.spearman(), answers));
    rows.add(splitHalf("split-half Pearson", halves.pearson(), answers));
    rows.add(whole("Spearman-Brown of Spearman", halves.spearman(), answers));
    rows.add(whole("Spearman-Brown of Pearson", halves.pearson(), answers));
    List<Annotator> annotators = answers.performance();
    annotators.forEach(annotator -> rows.add(agreement(annotator)));
    annotators.stream()
        .filter(annotator -> annotator.checks() > 0)
        .forEach(annotator -> rows.add(checks(annotator)));
    return new Report<>(
        List.of(
            new TextColumn<>("measure", BestWorstAgreementRow::measure),
            new TextColumn<>("annotator", BestWorstAgreementRow::annotator),
            new NumberColumn<>("value", 3, BestWorstAgreementRow::value),
            new NumberColumn<>("deviation", 3, BestWorstAgreementRow::deviation),
            new NumberColumn<>("answers", 0, row -> OptionalDouble.of(row.answers())),
            new TextColumn<>("remark", BestWorstAgreementRow::remark)),
        rows);
  }

  private static BestWorstAgreementRow splitHalf(
      String measure, Spread spread, BestWorstAnswers answers) {
    return of(measure, spread.mean(), defined(spread.deviation()), answers);
  }

  private static BestWorstAgreementRow whole(
      String measure, Spread spread, BestWorstAnswers answers) {
    return of(measure, spread.spearmanBrown(), OptionalDouble.empty(), answers);
  }

  private static BestWorstAgreementRow of(
      String measure, double value, OptionalDouble deviation, BestWorstAnswers answers) {
    String remark = answers.overlap() ? "" : "doubtful: no tuple has two answers";
    return new BestWorstAgreementRow(
        measure, ALL, defined(value), deviation, answers.count(), remark);
  }

  private static BestWorstAgreementRow agreement(Annotator annotator) {
    return new BestWorstAgreementRow(
        "pairs ordered as others do",
        annotator.name(),
        defined(annotator.agreement()),
        OptionalDouble.empty(),
        annotator.answers(),
        annotator.doubtsOfAgreement());
  }

  private static BestWorstAgreementRow checks(Annotator annotator) {
    return new BestWorstAgreementRow(
        "check questions",
        annotator.name(),
        defined(annotator.right()),
        OptionalDouble.empty(),
        annotator.checks(),
        annotator.doubtsOfChecks());
  }

  private static OptionalDouble defined(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
