package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.feature.SentenceFeatures;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeachingTest {
  private static final List<String> TASKS = List.of("joy", "topic");
  private static final List<Double> WEIGHTS = List.of(2.0, 1.0);

  @Test
  void aTaskIsTaughtWithItsOwnWeightUnlessToldOtherwise() {
    Teaching teaching = teaching("train.teacherShare", "0.5", "taught.topic", "3");
    assertEquals(List.of(1.0, 1.5), teaching.weights());
  }

  @Test
  void whatTheTeacherSaysCountsForTheProductWhereToldAndOnLabelledTexts() {
    Teaching teaching = teaching("corpus.tweets", "1", "taughtForProduct.topic", "tweets");
    assertTrue(teaching.countsForProduct(1, example("tweets")));
    assertFalse(teaching.countsForProduct(1, example("news")));
    assertTrue(teaching.countsForProduct(1, example("news", 1)));
    assertFalse(teaching.countsForProduct(0, example("tweets")));
  }

  @Test
  void whatTheTeacherSaysCanCountForTheProductEverywhere() {
    assertTrue(teaching("taughtForProduct.joy", "all").countsForProduct(0, example("news")));
  }

  @Test
  void aTaskThatThereIsNotIsRefusedWithTheOnesThereAre() {
    for (String option : List.of("taught.anger", "taughtForProduct.anger")) {
      String value = option.startsWith("taught.") ? "1" : "all";
      Exception e = assertThrows(IllegalArgumentException.class, () -> teaching(option, value));
      assertTrue(e.getMessage().contains("anger"), e.getMessage());
      assertTrue(e.getMessage().contains("[joy, topic]"), e.getMessage());
    }
  }

  @Test
  void aCorpusThatIsNotChosenIsRefusedWithThoseThatAre() {
    String[] options = {"corpus.news", "1", "taughtForProduct.joy", "tweets"};
    Exception e = assertThrows(IllegalArgumentException.class, () -> teaching(options));
    assertEquals(
        "taughtForProduct.joy names tweets, of which there are no texts; it can name"
            + " [news, recombined], or all",
        e.getMessage());
  }

  private static Example example(String corpus, int... labelled) {
    SentenceFeatures none = new SentenceFeatures();
    ImmutableList<Label> labels =
        Arrays.stream(labelled)
            .mapToObj(task -> new Label(task, new double[1]))
            .collect(ImmutableList.toImmutableList());
    return new Example(corpus, none, none, labels, new float[0], Anchor.NONE);
  }

  private static Teaching teaching(String... options) {
    return Teaching.of(SmallTraining.options(options), TASKS, WEIGHTS);
  }
}
