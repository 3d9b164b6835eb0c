package io.github.corenlpaffect.annotation.consensus;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.annotation.agreement.Ratings;
import java.util.Arrays;
import java.util.List;

/**
 * The model of Dawid and Skene ("Maximum Likelihood Estimation of Observer Error-Rates Using the EM
 * Algorithm", 1979): every item has one true category, and every rater mistakes each category for
 * each other at a rate of the rater's own. From the answers alone it finds the rates that make them
 * most probable, and with them how probable each category is for each item. Immutable and
 * thread-safe; the same answers give the same result.
 */
public final class DawidSkene {
  private static final int MOST_ROUNDS = 10_000;

  /**
   * Answers beside those that were given, for {@link #fit}, so that few do not make certainty.
   * Pullin, Gurrin and Vukcevic ("Statistical Models for Repeated Categorical Ratings", 2023) have
   * eight; two leave more to small sets.
   */
  public static final double CAREFUL = 2;

  /** How often raters are right before anything is known of them, as Pullin et al. have it. */
  private static final double RIGHT = 0.6;

  /** A change of the objective, per answer, below which nothing is gained any more. */
  private static final double CONVERGED = 1e-12;

  private final ImmutableList<Answer> answers;
  private final double[][] truth;
  private final double[] shares;
  private final double[][][] rates;
  private final double prior;
  private double objective;

  /** What a rater said of an item: places, from 0. A rater may answer for an item repeatedly. */
  public record Answer(int item, int rater, int category) {}

  private DawidSkene(List<Answer> answers, int items, int raters, int categories, double prior) {
    this.answers = ImmutableList.copyOf(answers);
    truth = new double[items][categories];
    shares = new double[categories];
    rates = new double[raters][categories][categories];
    this.prior = prior;
  }

  /**
   * Fits the model by expectation and maximisation, beginning with each item's shares of answers.
   *
   * @param prior as many answers of each rater for each category, of which {@value #RIGHT} are
   *     right, are thought to be there beside those that were given; 0 for the maximum likelihood
   *     of the paper
   * @throws IllegalArgumentException if an item has no answer
   */
  public static DawidSkene fit(
      List<Answer> answers, int items, int raters, int categories, double prior) {
    DawidSkene model = new DawidSkene(answers, items, raters, categories, prior);
    model.begin();
    double before = Double.NEGATIVE_INFINITY;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      model.maximise();
      model.expect();
      if (model.objective - before < CONVERGED * answers.size()) {
        break;
      }
      before = model.objective;
    }
    return model;
  }

  /**
   * Fits the model to a table in which every item has an answer.
   *
   * @param ratings places of categories
   * @param prior as above
   */
  public static DawidSkene fit(Ratings ratings, int categories, double prior) {
    ImmutableList.Builder<Answer> answers = ImmutableList.builder();
    for (int item = 0; item < ratings.items(); item++) {
      for (int rater = 0; rater < ratings.raters(); rater++) {
        if (ratings.has(item, rater)) {
          answers.add(new Answer(item, rater, (int) ratings.value(item, rater)));
        }
      }
    }
    return fit(answers.build(), ratings.items(), ratings.raters(), categories, prior);
  }

  /** How probable each category is for an item, which makes 1 together. */
  public double[] probabilities(int item) {
    return truth[item].clone();
  }

  /** How probable each category is for any item. */
  public double[] shares() {
    return shares.clone();
  }

  /** How often a rater, of items of one category, says another, 0 to 1; NaN without such items. */
  public double rate(int rater, int category, int said) {
    return rates[rater][category][said];
  }

  /** How often a rater is right, 0 to 1, over the categories that the rater has met. */
  public double accuracy(int rater) {
    double right = 0;
    double all = 0;
    for (Answer answer : answers) {
      if (answer.rater() == rater) {
        right += truth[answer.item()][answer.category()];
        all++;
      }
    }
    return right / all;
  }

  private void begin() {
    for (Answer answer : answers) {
      truth[answer.item()][answer.category()]++;
    }
    for (int item = 0; item < truth.length; item++) {
      checkArgument(sum(truth[item]) > 0, "item %s has no answer", item);
      normalise(truth[item]);
    }
  }

  /** Shares and rates that fit best to what is thought of the items: equations 2.3 and 2.4. */
  private void maximise() {
    Arrays.fill(shares, prior / shares.length);
    for (double[] ofItem : truth) {
      Arrays.setAll(shares, category -> shares[category] + ofItem[category]);
    }
    normalise(shares);
    for (double[][] ofRater : rates) {
      for (int category = 0; category < shares.length; category++) {
        Arrays.fill(ofRater[category], prior * (1 - RIGHT) / (shares.length - 1));
        ofRater[category][category] = prior * RIGHT;
      }
    }
    for (Answer answer : answers) {
      for (int category = 0; category < shares.length; category++) {
        rates[answer.rater()][category][answer.category()] += truth[answer.item()][category];
      }
    }
    for (double[][] ofRater : rates) {
      Arrays.stream(ofRater).forEach(DawidSkene::normalise);
    }
  }

  /** What is to be thought of the items, given shares and rates: equation 2.5, in logarithms. */
  private void expect() {
    for (double[] ofItem : truth) {
      for (int category = 0; category < shares.length; category++) {
        ofItem[category] = Math.log(shares[category]);
      }
    }
    for (Answer answer : answers) {
      for (int category = 0; category < shares.length; category++) {
        double rate = rates[answer.rater()][category][answer.category()];
        truth[answer.item()][category] += Double.isNaN(rate) ? 0 : Math.log(rate);
      }
    }
    objective = prior == 0 ? 0 : prior();
    for (double[] ofItem : truth) {
      double largest = Arrays.stream(ofItem).max().orElseThrow();
      Arrays.setAll(ofItem, category -> Math.exp(ofItem[category] - largest));
      objective += largest + Math.log(sum(ofItem));
      normalise(ofItem);
    }
  }

  /** The logarithm of how probable shares and rates are by themselves, but for a constant. */
  private double prior() {
    double sum = 0;
    for (double share : shares) {
      sum += prior / shares.length * Math.log(share);
    }
    for (double[][] ofRater : rates) {
      for (int category = 0; category < shares.length; category++) {
        for (int said = 0; said < shares.length; said++) {
          double part = said == category ? RIGHT : (1 - RIGHT) / (shares.length - 1);
          sum += prior * part * Math.log(ofRater[category][said]);
        }
      }
    }
    return sum;
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }

  private static void normalise(double[] values) {
    double sum = sum(values);
    Arrays.setAll(values, i -> values[i] / sum);
  }
}
