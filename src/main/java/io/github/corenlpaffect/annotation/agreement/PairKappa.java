package io.github.corenlpaffect.annotation.agreement;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.function.DoubleBinaryOperator;

/**
 * Weighted kappa of two raters, κ = 1 − Σ v(a_i, b_i) / (Σ_a Σ_b n_a n_b v(a, b) / n) (Cohen 1968).
 * DKPro's has the observed costs and those by chance each divided by the largest that occurs there,
 * which is not the same.
 */
final class PairKappa {
  private PairKappa() {}

  /**
   * The kappa of two raters who have answered all items.
   *
   * @param cost of two answers, 0 if they are equal
   * @return at most 1, NaN without items or if all answers are alike
   */
  static double of(Ratings pair, DoubleBinaryOperator cost) {
    Multiset<Double> first = HashMultiset.create();
    Multiset<Double> second = HashMultiset.create();
    double observed = 0;
    for (int item = 0; item < pair.items(); item++) {
      double a = pair.value(item, 0);
      double b = pair.value(item, 1);
      first.add(a);
      second.add(b);
      observed += cost.applyAsDouble(a, b);
    }
    return pair.alike() ? Double.NaN : 1 - observed * pair.items() / byChance(first, second, cost);
  }

  private static double byChance(
      Multiset<Double> first, Multiset<Double> second, DoubleBinaryOperator cost) {
    double sum = 0;
    for (Multiset.Entry<Double> a : first.entrySet()) {
      for (Multiset.Entry<Double> b : second.entrySet()) {
        sum +=
            (double) a.getCount()
                * b.getCount()
                * cost.applyAsDouble(a.getElement(), b.getElement());
      }
    }
    return sum;
  }
}
