package io.github.corenlpaffect.teacher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TeacherOptionsTest {
  @Test
  void teachersAndTrainingsShareTheirOptions() {
    TeacherOptions options =
        Samples.options("teacher.folds", "3", "train.seed", "7", "corpus.sst", "1.5");
    assertEquals(3, options.folds());
    assertEquals(7, options.seed());
    assertEquals(1.5, options.training().corpora().get("sst"));
  }

  @Test
  void anUnknownOptionIsNamedWithTheKnownOnes() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Samples.options("teacher.layers", "3"));
    assertTrue(e.getMessage().contains("teacher.layers"), e.getMessage());
    assertTrue(e.getMessage().contains("teacher.frozenLayers"), e.getMessage());
  }

  @Test
  void whatDoesNotChangeANetworkIsNoSetting() {
    TeacherOptions plain = Samples.options();
    assertEquals(
        plain.settings(),
        Samples.options("teacher.recombined", "9", "teacher.labels", "x", "train.threads", "1")
            .settings());
    assertNotEquals(plain.settings(), Samples.options("teacher.batch", "16").settings());
    assertNotEquals(plain.settings(), Samples.options("task.sst", "2").settings());
  }
}
