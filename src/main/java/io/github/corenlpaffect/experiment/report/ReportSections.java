package io.github.corenlpaffect.experiment.report;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.report.Section;

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

  /** Those that have something to say. */
  static ImmutableList<Section> of(Findings findings) {
    return ALL.stream()
        .map(
            section -> new Section(section.title(), ImmutableList.copyOf(section.blocks(findings))))
        .filter(section -> !section.blocks().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }
}
