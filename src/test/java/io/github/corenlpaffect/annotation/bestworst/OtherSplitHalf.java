package io.github.corenlpaffect.annotation.bestworst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Split-half reliability once more, from its definition in words and with nothing of the product's:
 * a coin for every answer of a question until both sides are full, points in maps by the names of
 * items, ranks by counting who is smaller, correlation by products of sums.
 */
record OtherSplitHalf(double spearman, double pearson) {
  private static final int SPLITS = 100;

  static OtherSplitHalf of(Answers answers, long seed) {
    Map<String, List<Answer>> questions = new TreeMap<>();
    for (Answer answer : answers.list()) {
      String name = String.join("|", answer.items().stream().sorted().toList());
      questions.computeIfAbsent(name, key -> new ArrayList<>()).add(answer);
    }
    SplittableRandom coin = new SplittableRandom(seed);
    double spearman = 0;
    double pearson = 0;
    for (int split = 0; split < SPLITS; split++) {
      List<List<Answer>> sides = List.of(new ArrayList<>(), new ArrayList<>());
      questions.values().forEach(question -> deal(question, sides, coin));
      Map<String, Double> heads = points(sides.get(0));
      Map<String, Double> tails = points(sides.get(1));
      List<String> both = heads.keySet().stream().filter(tails::containsKey).toList();
      double[] x = both.stream().mapToDouble(heads::get).toArray();
      double[] y = both.stream().mapToDouble(tails::get).toArray();
      pearson += correlation(x, y) / SPLITS;
      spearman += correlation(ranks(x), ranks(y)) / SPLITS;
    }
    return new OtherSplitHalf(spearman, pearson);
  }

  /** For even numbers of answers. */
  private static void deal(List<Answer> question, List<List<Answer>> sides, SplittableRandom coin) {
    int[] room = {question.size() / 2, question.size() / 2};
    for (Answer answer : question) {
      boolean tails = coin.nextInt(room[0] + room[1]) >= room[0];
      room[tails ? 1 : 0]--;
      sides.get(tails ? 1 : 0).add(answer);
    }
  }

  private static Map<String, Double> points(List<Answer> answers) {
    Map<String, List<Integer>> points = new HashMap<>();
    for (Answer answer : answers) {
      for (String item : answer.items()) {
        int point = item.equals(answer.best()) ? 1 : item.equals(answer.worst()) ? -1 : 0;
        points.computeIfAbsent(item, key -> new ArrayList<>()).add(point);
      }
    }
    Map<String, Double> means = new TreeMap<>();
    points.forEach(
        (item, list) ->
            means.put(item, list.stream().mapToInt(Integer::intValue).average().orElseThrow()));
    return means;
  }

  private static double[] ranks(double[] values) {
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      for (double other : values) {
        ranks[i] += other < values[i] ? 1 : other == values[i] ? .5 : 0;
      }
    }
    return ranks;
  }

  private static double correlation(double[] x, double[] y) {
    double n = x.length;
    double sumX = 0;
    double sumY = 0;
    double squaresX = 0;
    double squaresY = 0;
    double products = 0;
    for (int i = 0; i < x.length; i++) {
      sumX += x[i];
      sumY += y[i];
      squaresX += x[i] * x[i];
      squaresY += y[i] * y[i];
      products += x[i] * y[i];
    }
    return (n * products - sumX * sumY)
        / Math.sqrt((n * squaresX - sumX * sumX) * (n * squaresY - sumY * sumY));
  }
}
