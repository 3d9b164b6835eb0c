package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;

/**
 * The answers of all annotators.
 *
 * @param list the answers
 * @param open how many questions were left unanswered
 */
public record Answers(ImmutableList<Answer> list, int open) {

  /** The items of all answers, in the order in which they are met. */
  ImmutableSet<String> items() {
    return list.stream()
        .flatMap(answer -> answer.items().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The answers to each question: a question is what is shown, in whatever order. */
  ImmutableListMultimap<ImmutableSet<String>, Answer> byQuestion() {
    return Multimaps.index(list, Answer::question);
  }

  /** The answers without those of some annotators. */
  public Answers without(Collection<String> annotators) {
    List<Answer> kept =
        list.stream().filter(answer -> !annotators.contains(answer.annotator())).toList();
    return new Answers(ImmutableList.copyOf(kept), open);
  }
}
