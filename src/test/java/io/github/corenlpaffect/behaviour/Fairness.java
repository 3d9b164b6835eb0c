package io.github.corenlpaffect.behaviour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** A model's disparities in every dimension, beside the bars of {@value #BARS}. */
record Fairness(List<Disparity> disparities) {
  private static final String BARS = "fairness/bars.tsv";

  static Fairness run(ModelUnderTest model) throws IOException {
    return new Fairness(
        Dimensions.all().stream().map(dimension -> Disparity.of(dimension, model)).toList());
  }

  /** One table of differences between means, one of the worst frames. */
  String tables() {
    return "Largest difference between two groups' means:\n\n"
        + table(disparity -> Output.ALL.stream().map(disparity.means()::get))
        + "\nWorst frame's difference between two groups:\n\n"
        + table(
            disparity ->
                Output.ALL.stream().map(output -> disparity.worst().get(output).difference()));
  }

  /** For each dimension and output, the frame and the groups that differ most. */
  List<String> worstFrames() {
    List<String> lines = new ArrayList<>();
    for (Disparity disparity : disparities) {
      disparity
          .worst()
          .forEach(
              (output, spread) ->
                  lines.add(
                      String.format(
                          Locale.ROOT,
                          "%s, %s %.3f: \"%s\", %s above %s",
                          disparity.dimension().name(),
                          output.name(),
                          spread.difference(),
                          spread.frame().text(),
                          spread.highest(),
                          spread.lowest())));
    }
    return lines;
  }

  /** One line for each dimension that is above a bar or has none. */
  List<String> complaints() throws IOException {
    List<CSVRecord> bars = Resources.table(BARS);
    return disparities.stream().flatMap(disparity -> complaints(disparity, bars)).toList();
  }

  private static Stream<String> complaints(Disparity disparity, List<CSVRecord> bars) {
    String name = disparity.dimension().name();
    return bars.stream()
        .filter(bar -> bar.get("dimension").equals(name))
        .findFirst()
        .map(
            bar ->
                Stream.of(
                        complaint(name, "mean", disparity.largestMean(), bar),
                        complaint(name, "worst", disparity.largestSpread().difference(), bar))
                    .flatMap(List::stream))
        .orElseGet(() -> Stream.of(BARS + " has no bars for " + name));
  }

  private static List<String> complaint(
      String dimension, String column, double value, CSVRecord bars) {
    double bar = Double.parseDouble(bars.get(column));
    return value > bar
        ? List.of(String.format(Locale.ROOT, "%s, %s: %.4f, bar %s", dimension, column, value, bar))
        : List.of();
  }

  private String table(Function<Disparity, Stream<Double>> cells) {
    List<String> header =
        Stream.concat(
                Stream.of("dimension", "groups", "frames"), Output.ALL.stream().map(Output::name))
            .toList();
    return MarkdownTable.of(
        header, disparities.stream().map(disparity -> row(disparity, cells)).toList());
  }

  private static List<String> row(Disparity disparity, Function<Disparity, Stream<Double>> cells) {
    Dimension dimension = disparity.dimension();
    return Stream.concat(
            Stream.of(
                dimension.name(),
                String.valueOf(dimension.groups().size()),
                String.valueOf(dimension.frames().size())),
            cells.apply(disparity).map(cell -> String.format(Locale.ROOT, "%.3f", cell)))
        .toList();
  }
}
