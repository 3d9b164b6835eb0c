package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far annotators order items as the others do who were asked the same. An answer about four
 * items orders five of their six pairs; of the pairs that two people have ordered, the share is
 * counted that they have ordered alike. Who guesses has .5.
 */
final class AnnotatorAgreement {
  private final Map<String, Tally> tallies = new HashMap<>();

  /** Pairs that were compared. */
  private static final class Tally {
    private long alike;
    private long all;
  }

  /** The agreement of each annotator with those who were asked the same. */
  AnnotatorAgreement(Answers answers) {
    for (ImmutableList<Answer> same : lists(answers)) {
      for (Answer first : same) {
        for (Answer second : same) {
          if (!first.annotator().equals(second.annotator())) {
            compare(first, second);
          }
        }
      }
    }
  }

  /** The annotators of answers, by name; those without a name are none. */
  static ImmutableSortedSet<String> annotators(Answers answers) {
    return answers.list().stream()
        .map(Answer::annotator)
        .filter(name -> !name.isEmpty())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The share of pairs ordered as others do; NaN if nobody was asked the same. */
  double of(String annotator) {
    Tally tally = tallies.get(annotator);
    return tally == null ? Double.NaN : (double) tally.alike / tally.all;
  }

  private static List<ImmutableList<Answer>> lists(Answers answers) {
    return answers.byQuestion().asMap().values().stream().map(ImmutableList::copyOf).toList();
  }

  private void compare(Answer own, Answer other) {
    Tally tally = tallies.computeIfAbsent(own.annotator(), name -> new Tally());
    List<String> items = own.items();
    for (int i = 0; i < items.size(); i++) {
      for (int j = 0; j < i; j++) {
        int order = order(own, items.get(i), items.get(j));
        int otherOrder = order(other, items.get(i), items.get(j));
        if (order != 0 && otherOrder != 0) {
          tally.all++;
          tally.alike += order == otherOrder ? 1 : 0;
        }
      }
    }
  }

  /** Which of two items has more, as far as the answer tells: 1 the first, −1 the second. */
  private static int order(Answer answer, String first, String second) {
    return Integer.compare(level(answer, first), level(answer, second));
  }

  private static int level(Answer answer, String item) {
    return item.equals(answer.best()) ? 1 : item.equals(answer.worst()) ? -1 : 0;
  }
}
