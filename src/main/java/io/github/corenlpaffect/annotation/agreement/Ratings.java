package io.github.corenlpaffect.annotation.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What raters said of items: a number for each item and rater, or no answer. A category's number is
 * its place among the categories. Immutable and thread-safe.
 */
public final class Ratings {
  private final double[][] values;
  private final int raters;

  private Ratings(double[][] values, int raters) {
    this.values = values;
    this.raters = raters;
  }

  /**
   * A table of answers.
   *
   * @param values [items][raters], NaN where a rater has not answered; copied
   * @param raters their number
   * @throws IllegalArgumentException if a row has not as many places as there are raters, or an
   *     answer is infinite
   */
  public static Ratings of(double[][] values, int raters) {
    double[][] copy = new double[values.length][];
    for (int i = 0; i < values.length; i++) {
      checkArgument(
          values[i].length == raters,
          "item %s: %s answers, %s raters",
          i,
          values[i].length,
          raters);
      checkArgument(
          Arrays.stream(values[i]).noneMatch(Double::isInfinite),
          "item %s: an answer is infinite",
          i);
      // the sum makes −0 the same answer as 0
      copy[i] = Arrays.stream(values[i]).map(value -> value + 0.0).toArray();
    }
    return new Ratings(copy, raters);
  }

  /** How many items there are. */
  public int items() {
    return values.length;
  }

  /** How many raters there are. */
  public int raters() {
    return raters;
  }

  /** What a rater said of an item, NaN if nothing. */
  public double value(int item, int rater) {
    return values[item][rater];
  }

  /** Whether a rater said something of an item. */
  public boolean has(int item, int rater) {
    return !Double.isNaN(values[item][rater]);
  }

  /** What was said of an item, in the order of the raters. */
  public double[] answers(int item) {
    return Arrays.stream(values[item]).filter(value -> !Double.isNaN(value)).toArray();
  }

  /** How many raters said something of an item. */
  public int count(int item) {
    int count = 0;
    for (double value : values[item]) {
      count += Double.isNaN(value) ? 0 : 1;
    }
    return count;
  }

  /** How many different answers there are. */
  public int different() {
    return (int) given().distinct().count();
  }

  /** Whether no two answers differ. */
  public boolean alike() {
    return given().distinct().limit(2).count() < 2;
  }

  private DoubleStream given() {
    return Arrays.stream(values)
        .flatMapToDouble(Arrays::stream)
        .filter(value -> !Double.isNaN(value));
  }

  /** Some of the items, in this order; one may occur more than once. */
  public Ratings ofItems(int... items) {
    return new Ratings(
        Arrays.stream(items).mapToObj(item -> values[item]).toArray(double[][]::new), raters);
  }

  /** The items that fulfil a condition. */
  public Ratings ofItems(IntPredicate condition) {
    return ofItems(indices(condition));
  }

  /** The places of the items that fulfil a condition. */
  public int[] indices(IntPredicate condition) {
    return IntStream.range(0, items()).filter(condition).toArray();
  }

  /** The items of which at least two raters said something. */
  public Ratings compared() {
    return ofItems(item -> count(item) >= 2);
  }

  /** The items of which all raters said something. */
  public Ratings complete() {
    return ofItems(item -> count(item) == raters);
  }

  /** The answers of some raters, in this order. */
  public Ratings ofRaters(int... chosen) {
    double[][] theirs = new double[items()][];
    for (int item = 0; item < theirs.length; item++) {
      double[] row = values[item];
      theirs[item] = Arrays.stream(chosen).mapToDouble(rater -> row[rater]).toArray();
    }
    return new Ratings(theirs, chosen.length);
  }

  /** The answers of all raters but one. */
  public Ratings without(int rater) {
    return ofRaters(IntStream.range(0, raters).filter(other -> other != rater).toArray());
  }
}
