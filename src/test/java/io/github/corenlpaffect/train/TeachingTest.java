package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
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
  void namesTheTasksThatCountForTheProductOnEveryText() {
    assertEquals(ImmutableSet.of(1), teaching("train.teacherForProduct", "topic").everywhere());
  }

  @Test
  void aTaskThatThereIsNotIsRefusedWithTheOnesThereAre() {
    for (String option : List.of("taught.anger", "train.teacherForProduct")) {
      String value = option.startsWith("taught.") ? "1" : "anger";
      Exception e = assertThrows(IllegalArgumentException.class, () -> teaching(option, value));
      assertTrue(e.getMessage().contains("anger"), e.getMessage());
      assertTrue(e.getMessage().contains("[joy, topic]"), e.getMessage());
    }
  }

  private static Teaching teaching(String... options) {
    return Teaching.of(SmallTraining.options(options), TASKS, WEIGHTS);
  }
}
