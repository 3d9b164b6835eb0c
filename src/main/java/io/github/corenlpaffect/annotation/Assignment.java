package io.github.corenlpaffect.annotation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * Who answers what: every question goes to so many annotators, whose loads differ by one at most
 * and whose company changes, so that each can be compared with the others. Check questions go to
 * all. Each annotator gets the questions, and the items of each, in another order.
 */
public final class Assignment<Q> {
  private final List<String> annotators;
  private final Random random;
  private final BiFunction<Q, Random, Q> shuffled;
  private final ImmutableListMultimap.Builder<String, Q> questions =
      ImmutableListMultimap.builder();

  private Assignment(List<String> annotators, BiFunction<Q, Random, Q> shuffled, long seed) {
    this.annotators = annotators;
    this.shuffled = shuffled;
    this.random = new Random(seed);
  }

  /**
   * Assigns questions.
   *
   * @param annotators their names, all different
   * @param shared questions that go to some
   * @param checks questions that go to all
   * @param overlap how many annotators answer each shared question
   * @param shuffled a question in another order, if it has any
   * @return the questions of each annotator, in the order in which they are to be asked
   * @throws IllegalArgumentException if there are fewer annotators than answers wanted
   */
  public static <Q> ImmutableListMultimap<String, Q> of(
      List<String> annotators,
      List<Q> shared,
      Collection<Q> checks,
      int overlap,
      BiFunction<Q, Random, Q> shuffled,
      long seed) {
    checkArgument(
        overlap >= 1 && overlap <= annotators.size(),
        "%s answers to each question need as many annotators, there are %s",
        overlap,
        annotators.size());
    Assignment<Q> assignment = new Assignment<>(annotators, shuffled, seed);
    ListMultimap<String, Q> own = assignment.share(shared, overlap);
    annotators.forEach(annotator -> assignment.add(annotator, own.get(annotator), checks));
    return assignment.questions.build();
  }

  private ListMultimap<String, Q> share(List<Q> shared, int overlap) {
    ListMultimap<String, Q> own = ArrayListMultimap.create();
    List<String> order = new ArrayList<>(annotators);
    for (Q question : shared) {
      Collections.shuffle(order, random);
      order.sort(Comparator.comparingInt(annotator -> own.get(annotator).size()));
      order.subList(0, overlap).forEach(annotator -> own.put(annotator, question));
    }
    return own;
  }

  private void add(String annotator, List<Q> own, Collection<Q> checks) {
    List<Q> all = new ArrayList<>(own);
    all.addAll(checks);
    Collections.shuffle(all, random);
    all.forEach(question -> questions.put(annotator, shuffled.apply(question, random)));
  }
}
