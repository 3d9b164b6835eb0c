package io.github.corenlpaffect.annotation.consensus;

import io.github.corenlpaffect.annotation.agreement.RaterGroups;
import io.github.corenlpaffect.annotation.agreement.Ratings;
import java.util.Arrays;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/**
 * The mean answer for each item, corrected for raters who are always higher or lower than others:
 * answer = value of the item + bias of the rater, by least squares (two-way analysis of variance
 * without interaction; Searle, "Linear Models for Unbalanced Data", 1987). The biases of raters
 * that items connect, weighted by their numbers of answers, make 0 together, so that the mean of
 * all answers stays as it is. Immutable and thread-safe.
 */
public final class CorrectedMeans {
  private final Ratings ratings;
  private final double[] bias;

  private CorrectedMeans(Ratings ratings, double[] bias) {
    this.ratings = ratings;
    this.bias = bias;
  }

  /** Fits values and biases. */
  public static CorrectedMeans fit(Ratings ratings) {
    int raters = ratings.raters();
    SimpleMatrix equations = new SimpleMatrix(raters, raters);
    SimpleMatrix surplus = new SimpleMatrix(raters, 1);
    for (int item = 0; item < ratings.items(); item++) {
      addItem(ratings, item, equations, surplus);
    }
    addConditions(ratings, equations);
    SimpleMatrix solution = raters == 0 ? surplus : equations.solve(surplus);
    double[] bias = new double[raters];
    for (int rater = 0; rater < raters; rater++) {
      bias[rater] = solution.get(rater, 0);
    }
    return new CorrectedMeans(ratings, bias);
  }

  /** How much higher a rater's answers are than they should be. */
  public double bias(int rater) {
    return bias[rater];
  }

  /** An item's value, NaN without answers; may lie a little outside of the scale. */
  public double value(int item) {
    double sum = 0;
    for (int rater = 0; rater < bias.length; rater++) {
      sum += ratings.has(item, rater) ? ratings.value(item, rater) - bias[rater] : 0;
    }
    return sum / ratings.count(item);
  }

  /** The normal equations of the biases, the values of the items being eliminated. */
  private static void addItem(
      Ratings ratings, int item, SimpleMatrix equations, SimpleMatrix surplus) {
    double count = ratings.count(item);
    double mean = 0;
    for (double answer : ratings.answers(item)) {
      mean += answer / count;
    }
    for (int j = 0; j < ratings.raters(); j++) {
      if (ratings.has(item, j)) {
        surplus.set(j, 0, surplus.get(j, 0) + ratings.value(item, j) - mean);
        for (int k = 0; k < ratings.raters(); k++) {
          double part = (j == k ? 1 : 0) - (ratings.has(item, k) ? 1 / count : 0);
          equations.set(j, k, equations.get(j, k) + part);
        }
      }
    }
  }

  /** The condition on each group of connected raters, without which many solutions would do. */
  private static void addConditions(Ratings ratings, SimpleMatrix equations) {
    double[] answers = new double[ratings.raters()];
    Arrays.setAll(answers, rater -> answers(ratings, rater));
    for (Set<Integer> group : RaterGroups.of(ratings)) {
      double all = group.stream().mapToDouble(rater -> answers[rater]).sum();
      for (int j : group) {
        for (int k : group) {
          double part = all == 0 ? 1 : answers[j] * answers[k] / all;
          equations.set(j, k, equations.get(j, k) + part);
        }
      }
    }
  }

  private static double answers(Ratings ratings, int rater) {
    double count = 0;
    for (int item = 0; item < ratings.items(); item++) {
      count += ratings.has(item, rater) ? 1 : 0;
    }
    return count;
  }
}
