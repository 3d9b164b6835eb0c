package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Annotators who see the true score of an item through noise, new with every look (Thurstone 1927),
 * and name the largest and the smallest of what they see.
 */
final class MadeUpAnnotators {
  private final double[] truth;
  private final Random random;

  /** Scores spread evenly over 0…1. */
  MadeUpAnnotators(int items, long seed) {
    random = new Random(seed);
    truth = IntStream.range(0, items).mapToDouble(item -> random.nextDouble()).toArray();
  }

  double[] truth() {
    return truth.clone();
  }

  /** The true scores of these items. */
  double[] truth(List<String> items) {
    return items.stream().mapToDouble(item -> truth[Integer.parseInt(item)]).toArray();
  }

  /** What one of them says of a tuple whose items' numbers these are. */
  Answer answer(String annotator, int[] tuple, double noise) {
    double[] seen =
        IntStream.of(tuple).mapToDouble(i -> truth[i] + noise * random.nextGaussian()).toArray();
    List<Integer> order = new ArrayList<>(IntStream.range(0, tuple.length).boxed().toList());
    order.sort(Comparator.comparingDouble(place -> seen[place]));
    ImmutableList<String> items =
        IntStream.of(tuple).mapToObj(String::valueOf).collect(ImmutableList.toImmutableList());
    return new Answer(
        annotator, items, items.get(order.get(tuple.length - 1)), items.get(order.get(0)));
  }

  /** The answers of so many of them, with equal noise, to all tuples. */
  Answers answers(List<int[]> tuples, int annotators, double noise) {
    ImmutableList.Builder<Answer> answers = ImmutableList.builder();
    for (int[] tuple : tuples) {
      for (int annotator = 0; annotator < annotators; annotator++) {
        answers.add(answer("a" + annotator, tuple, noise));
      }
    }
    return new Answers(answers.build(), 0);
  }
}
