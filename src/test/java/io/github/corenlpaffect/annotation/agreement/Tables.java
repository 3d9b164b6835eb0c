package io.github.corenlpaffect.annotation.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables of answers as papers print them. */
public final class Tables {
  private static final double NONE = Double.NaN;

  private Tables() {}

  /** A line for each item, answers between blanks, {@code .} where there is none. */
  public static Ratings items(String... lines) {
    double[][] values =
        Arrays.stream(lines)
            .map(line -> Arrays.stream(line.split(" ")).mapToDouble(Tables::answer).toArray())
            .toArray(double[][]::new);
    return Ratings.of(values, values[0].length);
  }

  /** A line for each rater. */
  static Ratings raters(String... lines) {
    Ratings turned = items(lines);
    double[][] values = new double[turned.raters()][turned.items()];
    for (int item = 0; item < values.length; item++) {
      for (int rater = 0; rater < turned.items(); rater++) {
        values[item][rater] = turned.value(rater, item);
      }
    }
    return Ratings.of(values, turned.items());
  }

  /** How often the first rater chose the row and the second the column. */
  static Ratings contingency(int[][] counts) {
    List<double[]> items = new ArrayList<>();
    for (int first = 0; first < counts.length; first++) {
      for (int second = 0; second < counts.length; second++) {
        for (int i = 0; i < counts[first][second]; i++) {
          items.add(new double[] {first, second});
        }
      }
    }
    return Ratings.of(items.toArray(double[][]::new), 2);
  }

  private static double answer(String text) {
    return text.equals(".")
        ? NONE
        : text.matches("[a-z]") ? text.charAt(0) : Double.parseDouble(text);
  }
}
