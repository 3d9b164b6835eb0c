package io.github.corenlpaffect.experiment.report;

import com.google.common.collect.ImmutableList;

/** The sections of a report, in order. */
final class ReportSections {
  static final ImmutableList<ReportSection> ALL =
      ImmutableList.of(
          new SummarySection(),
          new GainSection(),
          new TaskSection(),
          new ChangeSection(),
          new PairSection(),
          new CurveSection(),
          new CostSection(),
          new FailureSection(),
          new OptionSection());

  private ReportSections() {}
}
