package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers in numbers, by question.
 *
 * @param items what the numbers stand for
 * @param questions the answers to each question
 */
record Choices(ImmutableList<String> items, ImmutableList<ImmutableList<Choice>> questions) {

  static Choices of(Answers answers) {
    ImmutableList<String> items = answers.items().asList();
    Map<String, Integer> numbers = new HashMap<>();
    items.forEach(item -> numbers.put(item, numbers.size()));
    ImmutableListMultimap<ImmutableSet<String>, Answer> byQuestion = answers.byQuestion();
    ImmutableList.Builder<ImmutableList<Choice>> questions = ImmutableList.builder();
    for (Collection<Answer> same : byQuestion.asMap().values()) {
      questions.add(
          same.stream()
              .map(answer -> choice(answer, numbers))
              .collect(ImmutableList.toImmutableList()));
    }
    return new Choices(items, questions.build());
  }

  /** All answers. */
  List<Choice> all() {
    return questions.stream().flatMap(List::stream).toList();
  }

  private static Choice choice(Answer answer, Map<String, Integer> numbers) {
    return new Choice(
        answer.items().stream().mapToInt(numbers::get).toArray(),
        numbers.get(answer.best()),
        numbers.get(answer.worst()));
  }
}
