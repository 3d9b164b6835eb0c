package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.corenlpaffect.application.Dimension;
import io.github.corenlpaffect.metric.Interval;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Picture;
import io.github.corenlpaffect.report.Block.Table;
import io.github.corenlpaffect.report.Cells;
import io.github.corenlpaffect.report.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What was found in the texts of a group, as sections of a page. */
final class MonitoringPage {
  private static final int DECIMALS = 2;

  private final Watched watched;
  private final Optional<TargetBlocks> targets;

  MonitoringPage(Watched watched) {
    this.watched = watched;
    targets = watched.targets().map(found -> new TargetBlocks(watched, found));
  }

  ImmutableList<Section> sections() {
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    sections.add(section("What changed", overview()));
    sections.add(section("Valence and sentiment", sentiment()));
    changesByDate()
        .asMap()
        .forEach((date, changes) -> sections.add(section(title(date), change(date, changes))));
    sections.add(section("Emotions", emotions()));
    targets.ifPresent(blocks -> sections.add(section("What the texts speak of", blocks.overall())));
    sections.add(section("Every " + watched.series().period().label(), periods()));
    return sections.build();
  }

  private Section section(String title, List<Block> blocks) {
    String group = watched.group().isEmpty() ? "" : watched.group() + ": ";
    return new Section(group + title, ImmutableList.copyOf(blocks));
  }

  private ImmutableListMultimap<LocalDate, Change> changesByDate() {
    return Multimaps.index(watched.changes(), Change::date);
  }

  private String title(LocalDate date) {
    return switch (watched.series().period()) {
      case DAY -> date.toString();
      case WEEK -> "The week from " + date;
      case MONTH -> "The month from " + date;
    };
  }

  private List<Block> overview() {
    List<PeriodSummary> periods = watched.series().periods();
    String unit = watched.series().period().label();
    String extent =
        String.format(
            Locale.ROOT,
            "%,d texts in %,d %ss, from %s until %s. ",
            watched.series().count(),
            periods.size(),
            unit,
            periods.get(0).start(),
            watched.series().period().end(periods.get(periods.size() - 1).start()).minusDays(1));
    if (watched.changes().isEmpty()) {
      return List.of(
          new Paragraph(
              extent
                  + "No mean changed by more than chance from "
                  + unit
                  + " to "
                  + unit
                  + " explains."));
    }
    List<List<String>> rows = watched.changes().stream().map(MonitoringPage::row).toList();
    return List.of(
        new Paragraph(
            extent
                + "A change is a step of a mean that chance from "
                + unit
                + " to "
                + unit
                + " does not explain. The interval holds the difference with 95 %, if it was not"
                + " found for being large: it may be somewhat smaller."),
        Table.of(
            List.of("since", "mean of", "before", "after", "difference", "95 %", "texts"), rows));
  }

  private static List<String> row(Change change) {
    return List.of(
        change.date().toString(),
        change.dimension().label(),
        number(change.dimension(), change.before().mean()),
        number(change.dimension(), change.after().mean()),
        signed(change.difference()),
        signed(change.interval().low()) + " to " + signed(change.interval().high()),
        Cells.number(change.before().texts(), 0)
            + " before, "
            + Cells.number(change.after().texts(), 0)
            + " after");
  }

  private List<Block> change(LocalDate date, Iterable<Change> changes) {
    List<Block> blocks = new ArrayList<>();
    targets.ifPresent(found -> blocks.addAll(found.around(date)));
    for (Change change : changes) {
      Dimension dimension = change.dimension();
      blocks.add(
          new Paragraph(
              String.format(
                  "%s went from %s to %s. %s",
                  capitalized(dimension.label()),
                  number(dimension, change.before().mean()),
                  number(dimension, change.after().mean()),
                  reason(change))));
      blocks.add(
          Table.of(
              List.of(dimension.label(), "date", "line", "text"),
              change.quotes().stream().map(quote -> row(dimension, quote)).toList()));
    }
    return blocks;
  }

  private static String reason(Change change) {
    String dimension = change.dimension().label();
    if (change.dimension().hasTwoEnds()) {
      String end = change.difference() < 0 ? "lowest" : "highest";
      return "The texts of " + end + " " + dimension + " soon after:";
    }
    return change.quotesAfter()
        ? "The texts with most " + dimension + " soon after:"
        : "The texts with most " + dimension + " shortly before, whose like became fewer:";
  }

  private static List<String> row(Dimension dimension, Quote quote) {
    return List.of(
        number(dimension, quote.value()),
        quote.date().toString(),
        String.valueOf(quote.line()),
        quote.text());
  }

  private List<Block> sentiment() {
    SeriesCharts charts = new SeriesCharts(watched.series());
    return List.of(
        new Paragraph(
            "Mean valence, −1 to 1, with the 95 % interval of a mean (Student's t), and in black"
                + " the levels between changes. Below it the shares of texts of positive and"
                + " negative sentiment with Wilson's 95 % interval. Where there is a single text"
                + " no interval is known, and the band is as wide as the scale."),
        picture(Dimension.VALENCE, charts),
        new Picture("sentiment", "Shares of positive and negative texts", charts.shares()));
  }

  private List<Block> emotions() {
    SeriesCharts charts = new SeriesCharts(watched.series());
    Stream<Block> pictures =
        Stream.of(Dimension.values())
            .filter(dimension -> dimension != Dimension.VALENCE)
            .map(dimension -> picture(dimension, charts));
    return Stream.concat(
            Stream.of(
                new Paragraph("Mean intensities, 0 to 1, as valence above; the scales differ.")),
            pictures)
        .toList();
  }

  private Picture picture(Dimension dimension, SeriesCharts charts) {
    String changes =
        watched.changes().stream()
            .filter(change -> change.dimension() == dimension)
            .map(
                change ->
                    ", from " + change.date() + " " + number(dimension, change.after().mean()))
            .reduce("", String::concat);
    return new Picture(
        dimension.label(),
        "Mean " + dimension.label() + " over time" + changes,
        charts.means(dimension, watched.changes()));
  }

  private List<Block> periods() {
    List<String> header = new ArrayList<>(List.of("from", "texts", "valence", "95 %"));
    Stream.of(Polarity.values()).map(Polarity::label).forEach(header::add);
    Stream.of(Dimension.values()).skip(1).map(Dimension::label).forEach(header::add);
    return List.of(
        Table.of(header, watched.series().periods().stream().map(MonitoringPage::row).toList()));
  }

  private static List<String> row(PeriodSummary period) {
    List<String> row = new ArrayList<>();
    row.add(period.start().toString());
    row.add(Cells.number(period.count(), 0));
    row.add(number(Dimension.VALENCE, period.mean(Dimension.VALENCE)));
    Interval interval = period.interval(Dimension.VALENCE);
    row.add(
        Double.isNaN(interval.low())
            ? Cells.NONE
            : signed(interval.low()) + " to " + signed(interval.high()));
    for (Polarity polarity : Polarity.values()) {
      row.add(Cells.number(period.share(polarity), DECIMALS));
    }
    Stream.of(Dimension.values())
        .skip(1)
        .forEach(dimension -> row.add(number(dimension, period.mean(dimension))));
    return row;
  }

  private static String number(Dimension dimension, double value) {
    return dimension.hasTwoEnds() ? signed(value) : Cells.number(value, DECIMALS);
  }

  /** A number with its sign. */
  static String signed(double value) {
    return String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
  }

  private static String capitalized(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }
}
