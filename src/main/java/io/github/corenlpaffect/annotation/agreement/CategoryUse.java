package io.github.corenlpaffect.annotation.agreement;

/** How much oftener a rater chooses a category than others do for the same items. */
public final class CategoryUse {
  private CategoryUse() {}

  /**
   * The share of each category in a rater's answers, less its mean share in the others' answers, of
   * the items that both have answered.
   *
   * @param ratings places of categories
   * @param categories their number
   * @return one surplus for each category, −1 to 1; all NaN if the rater shares no item
   */
  public static double[] surplus(int rater, Ratings ratings, int categories) {
    Ratings shared = ratings.ofItems(item -> ratings.has(item, rater)).compared();
    Ratings others = shared.without(rater);
    double[] surplus = new double[categories];
    for (int item = 0; item < shared.items(); item++) {
      surplus[(int) shared.value(item, rater)]++;
      double[] answers = others.answers(item);
      for (double answer : answers) {
        surplus[(int) answer] -= 1.0 / answers.length;
      }
    }
    for (int category = 0; category < categories; category++) {
      surplus[category] /= shared.items();
    }
    return surplus;
  }
}
