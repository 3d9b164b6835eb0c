package io.github.corenlpaffect.teacher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.corpus.Terms;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
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
  void aNetworkToBeginWithIsRefusedUnderOpenTerms() {
    String[] base = {"teacher.base", "some.network", "train.terms", "open"};
    Exception e = assertThrows(IllegalArgumentException.class, () -> Samples.options(base));
    assertEquals(
        "train.terms = open does not allow teacher.base = some.network, which does not say what it"
            + " has learnt from; leave it out, or ask for train.terms = any",
        e.getMessage());
    base[3] = "any";
    assertEquals("some.network", Samples.options(base).base());
  }

  @Test
  void theTeacherOfTheOpenModelHasKnownOptionsOnly() throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of("props/teacher-open.properties"))) {
      properties.load(reader);
    }
    TeacherOptions options = TeacherOptions.of(properties);
    assertTrue(options.halfPrecision());
    assertEquals(Terms.OPEN, options.training().terms());
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
