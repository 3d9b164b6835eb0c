package io.github.corenlpaffect.annotation.bestworst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.corenlpaffect.annotation.Assignment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  private static final List<String> ANNOTATORS = List.of("ann", "bob", "cy", "dee", "eve");
  private static final List<Question> SHARED = questions(1, 41);
  private static final List<Question> CHECKS = questions(41, 44);

  private final ImmutableListMultimap<String, Question> assigned =
      Assignment.of(ANNOTATORS, SHARED, CHECKS, 3, Question::shuffled, 1);

  @Test
  void everyQuestionGoesToSoManyAndChecksToAll() {
    Multiset<Integer> askedOf = HashMultiset.create();
    assigned.values().forEach(question -> askedOf.add(question.number()));
    SHARED.forEach(question -> assertEquals(3, askedOf.count(question.number())));
    CHECKS.forEach(question -> assertEquals(5, askedOf.count(question.number())));
    for (String annotator : ANNOTATORS) {
      List<Integer> own = assigned.get(annotator).stream().map(Question::number).toList();
      assertEquals(own.size(), new HashSet<>(own).size());
      assertEquals(24 + CHECKS.size(), own.size());
    }
  }

  @Test
  void everyTwoAnnotatorsShareQuestions() {
    for (String first : ANNOTATORS) {
      for (String second : ANNOTATORS) {
        Set<Integer> common = new HashSet<>(shared(first));
        common.retainAll(shared(second));
        assertTrue(common.size() >= 5, first + " and " + second + ": " + common);
      }
    }
  }

  @Test
  void eachGetsQuestionsAndItemsInAnotherOrder() {
    assertNotEquals(numbers("ann"), numbers("bob"));
    Set<ImmutableList<String>> orders = new HashSet<>();
    assigned.values().stream()
        .filter(question -> question.number() == 41)
        .peek(
            question ->
                assertEquals(
                    Set.of("41a", "41b", "41c", "41d"), ImmutableSet.copyOf(question.items())))
        .forEach(question -> orders.add(question.items()));
    assertTrue(orders.size() > 1, orders.toString());
  }

  @Test
  void moreAnswersThanAnnotatorsAreRefused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Assignment.of(ANNOTATORS, SHARED, CHECKS, 6, Question::shuffled, 1));
    assertEquals(
        "6 answers to each question need as many annotators, there are 5", refused.getMessage());
  }

  private List<Integer> shared(String annotator) {
    return numbers(annotator).stream().filter(number -> number <= 40).toList();
  }

  private List<Integer> numbers(String annotator) {
    return assigned.get(annotator).stream().map(Question::number).toList();
  }

  private static List<Question> questions(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(n -> new Question(n, ImmutableList.of(n + "a", n + "b", n + "c", n + "d")))
        .toList();
  }
}
