package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.corenlpaffect.application.Dimension;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.HeatMap;
import io.github.corenlpaffect.report.Block.HeatRow;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Table;
import io.github.corenlpaffect.report.Cells;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The targets that samples speak of, on a page. */
final class TargetBlocks {
  private static final int MOST_OF_ALL = 15;
  private static final int MOST_OF_A_CHANGE = 10;
  private static final int MOST_OF_A_PERIOD = 5;

  private final Watched watched;
  private final SampledTargets targets;

  TargetBlocks(Watched watched, SampledTargets targets) {
    this.watched = watched;
    this.targets = targets;
  }

  /** The foremost targets of all texts, and those of each period. */
  List<Block> overall() {
    TargetSample all = targets.all();
    String unit = watched.series().period().label();
    ImmutableList<String> header =
        Stream.concat(Stream.of("target"), Stream.of(Dimension.values()).map(Dimension::label))
            .collect(ImmutableList.toImmutableList());
    return List.of(
        new Paragraph(
            String.format(
                Locale.ROOT,
                "Of each %s a few texts were drawn at random, %,d in all. This is what they speak"
                    + " of most, how often, and the means of what they express toward it.",
                unit,
                all.texts())),
        new HeatMap(
            header,
            all.foremost(MOST_OF_ALL).stream()
                .map(TargetBlocks::heatRow)
                .collect(ImmutableList.toImmutableList())),
        new Paragraph("And by the " + unit + ", with how often and the mean valence:"),
        Table.of(
            List.of("from", "texts", "targets"),
            watched.series().periods().stream().map(this::row).toList()));
  }

  /** The targets behind a change; nothing if the texts near it do not repeat any. */
  List<Block> around(LocalDate day) {
    TargetsAround around = targets.around(day, watched.changeDays());
    List<TargetShift> shifts = around.foremost(MOST_OF_A_CHANGE);
    if (shifts.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Paragraph(
            String.format(
                Locale.ROOT,
                "What is spoken of more, less, better or worse: of %,d texts shortly before and %,d"
                    + " soon after, drawn at random, the targets that did most to the difference"
                    + " of their valence, with how often they are spoken of and the mean valence"
                    + " toward them.",
                around.before().texts(),
                around.after().texts())),
        Table.of(
            List.of("target", "mentions before", "after", "valence before", "after"),
            shifts.stream().map(TargetBlocks::row).toList()));
  }

  private static HeatRow heatRow(TargetTally tally) {
    return new HeatRow(
        tally.name() + " (" + tally.count() + ")",
        ImmutableDoubleArray.copyOf(Stream.of(Dimension.values()).mapToDouble(tally::mean)));
  }

  private List<String> row(PeriodSummary period) {
    TargetSample sample = targets.of(period);
    String foremost =
        sample.foremost(MOST_OF_A_PERIOD).stream()
            .map(tally -> tally.name() + " (" + tally.count() + ", " + valence(tally) + ")")
            .collect(Collectors.joining(", "));
    return List.of(period.start().toString(), Cells.number(sample.texts(), 0), foremost);
  }

  private static List<String> row(TargetShift shift) {
    return List.of(
        shift.name(),
        String.valueOf(shift.before().count()),
        String.valueOf(shift.after().count()),
        valence(shift.before()),
        valence(shift.after()));
  }

  private static String valence(TargetTally tally) {
    double mean = tally.mean(Dimension.VALENCE);
    return Double.isNaN(mean) ? Cells.NONE : MonitoringPage.signed(mean);
  }
}
