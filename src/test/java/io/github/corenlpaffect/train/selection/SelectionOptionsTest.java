package io.github.corenlpaffect.train.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.train.OptionReader;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SelectionOptionsTest {
  @Test
  void epochsAreFixedUnlessOneAsksForMore() {
    SelectionOptions options = options();

    assertTrue(options.isPlain());
    assertEquals(
        ImmutableSet.of("selection", "rounds", "tuning", "selectionTemperature", "targets"),
        options.withoutEffect());
  }

  @Test
  void aSelectionBringsItsRoundsAndTextsForTuning() {
    SelectionOptions options = options("train.selection", "bandit");

    assertEquals(10, options.rounds());
    assertEquals(0.1, options.tuning());
    assertEquals(ImmutableSet.of("selectionTemperature"), options.withoutEffect());
    assertEquals(0, options("train.selection", "progress").tuning());
  }

  @Test
  void anUnknownSelectionIsAnErrorThatListsTheKnownOnes() {
    assertMessage(
        "train.selection = greedy is wrong; it must be one of [fixed, proportional, temperature,"
            + " uncertainty, progress, bandit, pruning]",
        "train.selection",
        "greedy");
  }

  @Test
  void wrongNumbersAreRefused() {
    assertMessage("train.tuning is 0.6; it must be from 0 to 0.5", "train.tuning", "0.6");
    assertMessage("it must be above 0", "train.selectionTemperature", "0");
    assertMessage(
        "train.selection = bandit measures on texts for tuning",
        "train.selection",
        "bandit",
        "train.tuning",
        "0");
  }

  @Test
  void targetsAreAllTasksUnlessNamed() {
    List<String> tasks = List.of("a", "b", "c");

    assertEquals(List.of(0, 1, 2), options().targets(tasks));
    assertEquals(List.of(0, 2), options("train.targets", "c a").targets(tasks));
  }

  @Test
  void aTargetThatIsNoTaskIsAnErrorThatListsTheTasks() {
    SelectionOptions options = options("train.targets", "a nonsense");
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> options.targets(List.of("a", "b")));

    assertEquals(
        "train.targets names nonsense, which is no task of this run; it learns [a, b]",
        e.getMessage());
  }

  private static void assertMessage(String part, String... options) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> options(options));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  private static SelectionOptions options(String... namesAndValues) {
    Properties properties = new Properties();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
    }
    return SelectionOptions.of(new OptionReader("train.", properties));
  }
}
