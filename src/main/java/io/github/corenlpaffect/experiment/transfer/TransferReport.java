package io.github.corenlpaffect.experiment.transfer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.experiment.Difference;
import io.github.corenlpaffect.experiment.MeanDeviation;
import io.github.corenlpaffect.experiment.report.FigureCells;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Picture;
import io.github.corenlpaffect.report.Block.Table;
import io.github.corenlpaffect.report.Cells;
import io.github.corenlpaffect.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What a study has found, for people. */
final class TransferReport {
  private static final int DECIMALS = 3;
  private static final String TARGET = "domain's task";

  private final TransferFindings found;
  private final ImmutableList<Condition> conditions;
  private final ImmutableList<Condition> compared;

  TransferReport(TransferFindings found) {
    this.found = found;
    conditions = found.options().conditions();
    compared =
        conditions.stream().filter(c -> !c.equals(Condition.SOURCE)).collect(toImmutableList());
  }

  /** The sections, in order. */
  ImmutableList<Section> sections() {
    return ImmutableList.of(summary(), product(), gains(), heads(), domains());
  }

  /** A line for each target: what the product's figure is with each amount of knowledge. */
  ImmutableList<String> lines() {
    return found.targets().stream().map(this::line).collect(toImmutableList());
  }

  private String line(TargetFindings target) {
    return conditions.stream()
        .map(
            c ->
                String.format(
                    "labels %s: %s", c.label(), FigureCells.figure(target.product().get(c))))
        .collect(
            joining("; ", String.format("%s, %s; ", target.label(), target.measure().name()), ""));
  }

  private Section summary() {
    return section(
        "Summary",
        new Paragraph(
            String.format(
                "Each domain was left out in turn, and models that know nothing of it, few of its"
                    + " labels, all of them, or its texts without labels were measured on its dev"
                    + " texts, with the seeds %s. Tasks that count: %d, of domains: %d.",
                join(found.options().seeds()), found.targets().size(), found.sizes().size())),
        Table.of(
            List.of("labels of the domain", "mean gain", "targets better", "targets worse"),
            compared.stream().map(this::summaryRow).toList()),
        new Paragraph(
            "Gains are differences of the product's figure from that with no labels; better and"
                + " worse are those that are significant."));
  }

  private List<String> summaryRow(Condition condition) {
    return List.of(
        condition.label(),
        signed(found.meanGain(condition)),
        String.valueOf(found.gainers(condition)),
        String.valueOf(found.losers(condition)));
  }

  private Section product() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(figures(TargetFindings::product));
    blocks.add(new Paragraph("Mean ± standard deviation over the seeds."));
    TransferChart.svg(found)
        .ifPresent(
            svg ->
                blocks.add(
                    new Picture(
                        "transfer",
                        "Figures of the table above against the number of labels",
                        svg)));
    return section("What the product shows, by labels of the domain", blocks.toArray(Block[]::new));
  }

  private Section heads() {
    return section(
        "The domain's own heads",
        new Paragraph(
            "What a head that has learnt the domain's own scale says; without labels there is none."),
        figures(TargetFindings::head));
  }

  private Table figures(Function<TargetFindings, ImmutableMap<Condition, MeanDeviation>> column) {
    List<String> header = new ArrayList<>(List.of(TARGET, "measure"));
    conditions.forEach(condition -> header.add(condition.label()));
    return Table.of(
        header,
        found.targets().stream().map(target -> figureRow(target, column.apply(target))).toList());
  }

  private List<String> figureRow(
      TargetFindings target, ImmutableMap<Condition, MeanDeviation> figures) {
    List<String> row = new ArrayList<>(List.of(target.label(), target.measure().name()));
    conditions.forEach(condition -> row.add(FigureCells.figure(figures.get(condition))));
    return row;
  }

  private Section gains() {
    List<List<String>> rows = new ArrayList<>();
    for (TargetFindings target : found.targets()) {
      target.gains().forEach((condition, gain) -> rows.add(gainRow(target, condition, gain)));
    }
    return section(
        "Gains over no labels",
        Table.of(List.of(TARGET, "labels", "gain", "95 % interval", "p"), rows),
        new Paragraph(
            String.format(
                Locale.ROOT,
                "Paired bootstrap over texts and seeds, %,d resamples; p corrected for all rows by"
                    + " Holm's method, * where below %.2f. The sample of labelled texts is one and"
                    + " the same for all seeds, so that what another sample would give is not told.",
                found.options().resamples(),
                Difference.SIGNIFICANT)));
  }

  private static List<String> gainRow(TargetFindings target, Condition condition, Difference gain) {
    return List.of(
        target.label(),
        condition.label(),
        signed(gain.value()),
        signed(gain.interval().low()) + " to " + signed(gain.interval().high()),
        FigureCells.probability(gain));
  }

  private Section domains() {
    return section(
        "The domains",
        Table.of(
            List.of("domain", "texts of others", "own labelled texts", "self-trained on", "dev"),
            found.sizes().stream().map(TransferReport::domainRow).toList()),
        new Paragraph(
            String.format(
                Locale.ROOT,
                "Few labelled texts are the first in an order by a hash of the text, so that a"
                    + " smaller sample is a part of a larger one; they are learnt beside the other"
                    + " domains' texts, each shown up to %d times as often as one of all. Every"
                    + " training finds its best epoch on texts set apart of those that it learns"
                    + " from, of the others' alone where there are few labels or none.",
                found.options().repeats())),
        new Paragraph(
            String.format(
                Locale.ROOT,
                "Self-training (Scudder 1965; Xie, Luong, Hovy and Le 2020): the model without"
                    + " labels gives soft labels to the domain's texts, those on which the mean of"
                    + " its three confidences is at least %.2f, from which, and the other domains'"
                    + " own labels, a new model learns.",
                found.options().confidence())));
  }

  private static List<String> domainRow(DomainSize size) {
    return List.of(
        size.name(),
        Cells.number(size.sources(), 0),
        Cells.number(size.labelled(), 0),
        Cells.number(size.taught().mean(), 0),
        Cells.number(size.dev(), 0));
  }

  private static Section section(String title, Block... blocks) {
    return new Section(title, ImmutableList.copyOf(blocks));
  }

  private static String signed(double value) {
    return Double.isFinite(value) && value >= 0
        ? "+" + Cells.number(value, DECIMALS)
        : Cells.number(value, DECIMALS);
  }

  private static String join(List<Long> seeds) {
    return String.join(", ", seeds.stream().map(String::valueOf).toList());
  }
}
