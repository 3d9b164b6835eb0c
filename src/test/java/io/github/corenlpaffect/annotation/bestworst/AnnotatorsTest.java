package io.github.corenlpaffect.annotation.bestworst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnnotatorsTest {
  private static final Answers NONE = new Answers(ImmutableList.of(), 0);
  private static final ImmutableList<String> ITEMS = ImmutableList.of("a", "b", "c", "d");

  /**
   * By hand: {@code a > b, c > d} and {@code a > c, d > b} both order all pairs but {@code bc}, or
   * {@code cd}; of the four that both order, {@code ab, ac, ad} go the same way and {@code bd} not.
   */
  @Test
  void agreementIsTheShareOfPairsOrderedAlike() {
    Answers answers = answers(answer("ann", "a", "d"), answer("bob", "a", "b"));
    assertEquals(.75, new AnnotatorAgreement(answers).of("ann"));
    assertEquals(.75, new AnnotatorAgreement(answers).of("bob"));
  }

  @Test
  void whoGuessesIsFound() {
    MadeUpAnnotators made = new MadeUpAnnotators(60, 1);
    ImmutableList.Builder<Answer> answers = ImmutableList.builder();
    for (int[] tuple : TupleDesign.of(60, 2, 1)) {
      for (String careful : new String[] {"ann", "bob", "cy"}) {
        answers.add(made.answer(careful, tuple, .3));
      }
      answers.add(made.answer("zed", tuple, 1e6));
    }
    for (Annotator annotator : Annotators.of(new Answers(answers.build(), 0), NONE, Map.of())) {
      boolean guesses = annotator.name().equals("zed");
      assertEquals(
          guesses, annotator.doubtsOfAgreement().startsWith("doubtful"), annotator.toString());
      assertEquals(120, annotator.answers());
    }
  }

  @Test
  void whoIsWrongWhereAnswersAreKnownIsFound() {
    Answer right = answer("", "a", "d");
    ImmutableMap<ImmutableSet<String>, Answer> known = ImmutableMap.of(right.question(), right);
    Answers checks = answers(answer("ann", "a", "d"), answer("bob", "a", "b"));
    ImmutableList<Annotator> found = Annotators.of(NONE, checks, known);
    assertEquals(1, found.get(0).right());
    assertEquals("", found.get(0).doubtsOfChecks());
    assertEquals(.5, found.get(1).right());
    assertEquals(1, found.get(1).checks());
    assertEquals("doubtful: below 0.70", found.get(1).doubtsOfChecks());
  }

  @Test
  void whoHasNoQuestionInCommonIsSaid() {
    Answer other = new Answer("bob", ImmutableList.of("e", "f", "g", "h"), "e", "f");
    Annotator ann = Annotators.of(answers(answer("ann", "a", "d"), other), NONE, Map.of()).get(0);
    assertTrue(Double.isNaN(ann.agreement()));
    assertEquals("doubtful: no question in common with others", ann.doubtsOfAgreement());
  }

  private static Answers answers(Answer... answers) {
    return new Answers(ImmutableList.copyOf(answers), 0);
  }

  private static Answer answer(String annotator, String best, String worst) {
    return new Answer(annotator, ITEMS, best, worst);
  }
}
