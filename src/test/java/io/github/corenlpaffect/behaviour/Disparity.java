package io.github.corenlpaffect.behaviour;

import io.github.corenlpaffect.Affect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How differently a model treats the groups of a dimension.
 *
 * @param means for each output, the largest difference between two groups' means over all frames
 * @param worst for each output, the frame on which two groups differ most
 */
record Disparity(Dimension dimension, Map<Output, Double> means, Map<Output, Spread> worst) {

  /** The difference between the groups with the highest and the lowest mean on one frame. */
  record Spread(Template frame, String highest, String lowest, double difference) {}

  static Disparity of(Dimension dimension, Function<String, Affect> model) {
    Map<String, double[]> totals = new LinkedHashMap<>();
    Map<Output, Spread> worst = new LinkedHashMap<>();
    for (Template frame : dimension.frames()) {
      Map<String, double[]> ofFrame = new LinkedHashMap<>();
      dimension
          .groups()
          .forEach(
              (name, group) ->
                  ofFrame.put(name, meanOutputs(Dimension.sentences(frame, group), model)));
      ofFrame.forEach((name, values) -> totals.merge(name, values.clone(), Disparity::sum));
      for (int i = 0; i < Output.ALL.size(); i++) {
        worst.merge(Output.ALL.get(i), spread(frame, ofFrame, i), Disparity::larger);
      }
    }
    return new Disparity(dimension, means(dimension, totals), worst);
  }

  double largestMean() {
    return means.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  Spread largestSpread() {
    return worst.values().stream()
        .max(Comparator.comparingDouble(Spread::difference))
        .orElseThrow();
  }

  /** The mean of each of {@link Output#ALL} over some texts. */
  private static double[] meanOutputs(List<String> texts, Function<String, Affect> model) {
    List<Affect> affects = texts.stream().map(model).toList();
    return Output.ALL.stream()
        .mapToDouble(output -> affects.stream().mapToDouble(output::of).average().orElseThrow())
        .toArray();
  }

  private static Map<Output, Double> means(Dimension dimension, Map<String, double[]> totals) {
    Map<Output, Double> means = new LinkedHashMap<>();
    for (int i = 0; i < Output.ALL.size(); i++) {
      double total = spread(dimension.frames().get(0), totals, i).difference();
      means.put(Output.ALL.get(i), total / dimension.frames().size());
    }
    return means;
  }

  private static Spread spread(Template frame, Map<String, double[]> ofGroups, int output) {
    List<Map.Entry<String, double[]>> groups = new ArrayList<>(ofGroups.entrySet());
    groups.sort(Comparator.comparingDouble(group -> group.getValue()[output]));
    Map.Entry<String, double[]> lowest = groups.get(0);
    Map.Entry<String, double[]> highest = groups.get(groups.size() - 1);
    return new Spread(
        frame,
        highest.getKey(),
        lowest.getKey(),
        highest.getValue()[output] - lowest.getValue()[output]);
  }

  private static Spread larger(Spread one, Spread other) {
    return one.difference() >= other.difference() ? one : other;
  }

  private static double[] sum(double[] one, double[] other) {
    for (int i = 0; i < one.length; i++) {
      one[i] += other[i];
    }
    return one;
  }
}
