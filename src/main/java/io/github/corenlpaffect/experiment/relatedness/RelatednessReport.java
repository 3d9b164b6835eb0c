package io.github.corenlpaffect.experiment.relatedness;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Picture;
import io.github.corenlpaffect.report.Block.Table;
import io.github.corenlpaffect.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a study has found, for people. */
final class RelatednessReport {
  private static final String NONE = "–";

  private final Relatedness found;
  private final List<String> names;
  private final List<Integer> order;

  RelatednessReport(Relatedness found) {
    this.found = found;
    names = found.tasks().stream().map(StudiedTask::name).toList();
    order = found.dendrogram().order();
  }

  /** The sections, in order. */
  ImmutableList<Section> sections() {
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    sections.add(groups(), tasks());
    if (!found.agreements().isEmpty()) {
      sections.add(agreements());
    }
    found.measures().forEach((measure, pairs) -> sections.add(measure(measure, pairs)));
    return sections.build();
  }

  private Section groups() {
    List<List<String>> rows = new ArrayList<>();
    for (ImmutableList<Integer> group : found.groups()) {
      rows.add(List.of(String.valueOf(rows.size() + 1), String.join(", ", found.names(group))));
    }
    return section(
        "Groups",
        Table.of(List.of("group", "tasks"), rows),
        new Paragraph(
            "Clusters of average linkage by 1 − relatedness, which is 0 for tasks that are the same"
                + " and 1 for tasks with nothing in common. In what follows, A is the task that may"
                + " tell something, B the one that may gain by it."),
        new Picture(
            "dendrogram", "Dendrogram of the tasks", DendrogramSvg.of(found.dendrogram(), names)));
  }

  private Section tasks() {
    return section(
        "The tasks, each trained alone",
        Table.of(
            List.of("task", "texts to learn from", "held out", "measure", "figure", "R²", "p"),
            IntStream.range(0, names.size()).mapToObj(this::taskRow).toList()),
        new Paragraph(
            String.format(
                Locale.ROOT,
                "Models are compared on %,d texts, the held-out texts of all tasks, of which no"
                    + " training saw anything. R²: the share of"
                    + " the variance of the task's labels that its own model explains; p: how"
                    + " probable that is for a model that knows nothing of the task, by"
                    + " permutation. Above %.2f the task counts as not learnt, and as related to"
                    + " none.",
                found.texts(),
                OwnKnowledge.CHANCE)));
  }

  private List<String> taskRow(int task) {
    StudiedTask studied = found.tasks().get(task);
    OwnKnowledge known = found.ownKnowledge().get(task);
    return List.of(
        names.get(task) + (studied.control() ? " (control)" : ""),
        String.valueOf(studied.train().size()),
        String.valueOf(studied.heldOut().size()),
        found.figures().get(task).metric(),
        number(found.figures().get(task).value(), 3),
        number(known.explained(), 3),
        number(known.chance(), 3));
  }

  private Section agreements() {
    return section(
        "What foretells transfer",
        new Paragraph(
            "Spearman's rank correlation of each measure with the transfer gains: over all pairs,"
                + " and the mean over the tasks B of that among the pairs towards B."),
        Table.of(
            List.of("measure", "all pairs", "by task B", "pairs"),
            found.agreements().stream().map(RelatednessReport::agreementRow).toList()));
  }

  private static List<String> agreementRow(Agreement agreement) {
    return List.of(
        agreement.measure().title(),
        number(agreement.overall(), 2),
        number(agreement.withinTargets(), 2),
        String.valueOf(agreement.pairs()));
  }

  private Section measure(PairMeasure measure, Pairs pairs) {
    List<String> ordered = order.stream().map(names::get).toList();
    List<String> header = new ArrayList<>(List.of("A, then each B"));
    header.addAll(ordered);
    return section(
        measure.title(),
        new Paragraph(measure.definition()),
        new Picture(
            measure.key(),
            measure.title() + ", a heat map of the table below",
            HeatMap.svg(measure, pairs, ordered, order)),
        Table.of(header, order.stream().map(from -> row(pairs, from)).toList()));
  }

  private List<String> row(Pairs pairs, int from) {
    List<String> row = new ArrayList<>(List.of(names.get(from)));
    order.forEach(to -> row.add(number(pairs.get(from, to), 3)));
    return row;
  }

  private static Section section(String title, Block... blocks) {
    return new Section(title, ImmutableList.copyOf(blocks));
  }

  private static String number(double value, int decimals) {
    return Double.isNaN(value) ? NONE : String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
