package io.github.corenlpaffect.experiment.relatedness;

import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import io.github.corenlpaffect.model.FileReplacement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** A study as one HTML file, for people; it holds its pictures and needs nothing else. */
final class HtmlReport {
  private static final String NONE = "–";

  private final Relatedness found;
  private final List<String> names;
  private final StringBuilder html = new StringBuilder();

  private HtmlReport(Relatedness found) {
    this.found = found;
    names = found.tasks().stream().map(StudiedTask::name).toList();
  }

  /**
   * Writes the report.
   *
   * @throws IOException if it cannot be written; then the file is as it was
   */
  static void write(Path file, Relatedness found) throws IOException {
    String html = new HtmlReport(found).html();
    try (FileReplacement replacement = FileReplacement.of(file)) {
      replacement.stream().write(html.getBytes(StandardCharsets.UTF_8));
      replacement.finish();
    }
  }

  private String html() throws IOException {
    addHead();
    heading(1, "Which tasks belong together");
    addGroups();
    addTasks();
    addAgreements();
    for (Map.Entry<PairMeasure, Pairs> measure : found.measures().entrySet()) {
      addMeasure(measure.getKey(), measure.getValue());
    }
    return html.append("</body>\n</html>\n").toString();
  }

  private void addHead() throws IOException {
    String style =
        Resources.toString(
            Resources.getResource(HtmlReport.class, "report.css"), StandardCharsets.UTF_8);
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    html.append("<title>Which tasks belong together</title>\n");
    html.append("<style>\n").append(style).append("</style>\n</head>\n<body>\n");
  }

  private void addGroups() {
    html.append("<ol>\n");
    found.groups().forEach(group -> element("li", String.join(", ", found.names(group))));
    html.append("</ol>\n");
    element(
        "p",
        "Clusters of average linkage by 1 − relatedness, which is 0 for tasks that are the same"
            + " and 1 for tasks with nothing in common. In what follows, A is the task that may"
            + " tell something, B the one that may gain by it.");
    html.append(DendrogramSvg.of(found.dendrogram(), names));
  }

  private void addTasks() {
    heading(2, "The tasks, each trained alone");
    table(
        List.of(
            "task",
            "texts to learn from",
            "held out",
            "measure",
            "figure",
            "R² of its labels",
            "p"),
        IntStream.range(0, names.size()).mapToObj(this::taskRow).toList());
    element(
        "p",
        String.format(
            Locale.ROOT,
            "Models are compared on %,d texts, the held-out texts of all tasks, which no training"
                + " saw, but by whose figures trainings were stopped. p: how probable such an R²"
                + " is for a model that knows nothing of the task, by permutation; above %.2f the"
                + " task counts as not learnt, and as related to none.",
            found.texts(),
            OwnKnowledge.CHANCE));
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

  private void addAgreements() {
    if (found.agreements().isEmpty()) {
      return;
    }
    heading(2, "What foretells transfer");
    element(
        "p",
        "Spearman's rank correlation of each measure with the transfer gains: over all pairs, and"
            + " the mean over the tasks B of that among the pairs towards B.");
    List<List<String>> rows =
        found.agreements().stream()
            .map(
                agreement ->
                    List.of(
                        agreement.measure().title(),
                        number(agreement.overall(), 2),
                        number(agreement.withinTargets(), 2),
                        String.valueOf(agreement.pairs())))
            .toList();
    table(List.of("measure", "all pairs", "by task B", "pairs"), rows);
  }

  private void addMeasure(PairMeasure measure, Pairs pairs) throws IOException {
    heading(2, measure.title());
    element("p", measure.definition());
    List<Integer> order = found.dendrogram().order();
    List<String> ordered = order.stream().map(names::get).toList();
    byte[] png = HeatMap.png(measure, pairs, ordered, order);
    html.append("<img alt=\"")
        .append(escaped(measure.title() + ", a heat map of the table below"))
        .append("\" src=\"data:image/png;base64,")
        .append(Base64.getEncoder().encodeToString(png))
        .append("\">\n");
    html.append("<details>\n<summary>All numbers</summary>\n");
    List<String> header = new ArrayList<>(List.of("A \\ B"));
    header.addAll(ordered);
    table(header, order.stream().map(from -> row(pairs, from, order)).toList());
    html.append("</details>\n");
  }

  private List<String> row(Pairs pairs, int from, List<Integer> order) {
    List<String> row = new ArrayList<>(List.of(names.get(from)));
    order.forEach(to -> row.add(number(pairs.get(from, to), 3)));
    return row;
  }

  private void table(List<String> header, List<List<String>> rows) {
    html.append("<div class=\"wide\"><table>\n<tr>");
    header.forEach(cell -> element("th", cell));
    html.append("</tr>\n");
    for (List<String> row : rows) {
      html.append("<tr>");
      row.forEach(cell -> element("td", cell));
      html.append("</tr>\n");
    }
    html.append("</table></div>\n");
  }

  private void heading(int level, String text) {
    element("h" + level, text);
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(escaped(text));
    html.append("</").append(name).append(">\n");
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }

  private static String number(double value, int decimals) {
    return Double.isNaN(value) ? NONE : String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
