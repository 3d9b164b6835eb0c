package io.github.corenlpaffect.annotation.agreement;

import java.util.stream.IntStream;

/**
 * The intraclass correlation of Shrout and Fleiss ("Intraclass Correlations: Uses in Assessing
 * Rater Reliability", 1979) for raters drawn from many, who all rate every item, where differences
 * between raters count as error: their case 2. Items that a rater has left out do not count.
 *
 * @param single whether it is the reliability of one rater's answers, ICC(2,1), or of the mean of
 *     all k raters, ICC(2,k)
 */
public record IntraclassCorrelation(boolean single) implements Coefficient {

  @Override
  public String label() {
    return single ? "ICC(2,1)" : "ICC(2,k)";
  }

  @Override
  public String needs() {
    return "two items with the answers of all raters";
  }

  @Override
  public Ratings usable(Ratings ratings) {
    Ratings complete = ratings.complete();
    return complete.raters() < 2 || complete.items() < 2 ? complete.ofItems() : complete;
  }

  @Override
  public double of(Ratings ratings) {
    Ratings usable = usable(ratings);
    if (usable.alike()) {
      return Double.NaN;
    }
    double n = usable.items();
    double k = usable.raters();
    Squares squares = Squares.of(usable);
    double items = squares.items() / (n - 1);
    double raters = squares.raters() / (k - 1);
    double error = squares.rest() / ((n - 1) * (k - 1));
    double spread = items + (raters - error) / n;
    return (items - error) / (single ? spread + (k - 1) * (error + (raters - error) / n) : spread);
  }

  /** Sums of squares: between items, between raters, and what neither explains. */
  private record Squares(double items, double raters, double rest) {

    static Squares of(Ratings ratings) {
      int n = ratings.items();
      int k = ratings.raters();
      double[] ofItem = new double[n];
      double[] ofRater = new double[k];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < k; j++) {
          ofItem[i] += ratings.value(i, j) / k;
          ofRater[j] += ratings.value(i, j) / n;
        }
      }
      double mean = IntStream.range(0, n).mapToDouble(i -> ofItem[i]).average().orElseThrow();
      double rest = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < k; j++) {
          rest += square(ratings.value(i, j) - ofItem[i] - ofRater[j] + mean);
        }
      }
      return new Squares(k * around(mean, ofItem), n * around(mean, ofRater), rest);
    }

    private static double around(double mean, double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += square(value - mean);
      }
      return sum;
    }

    private static double square(double value) {
      return value * value;
    }
  }
}
