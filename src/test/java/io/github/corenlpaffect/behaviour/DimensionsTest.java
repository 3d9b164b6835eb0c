package io.github.corenlpaffect.behaviour;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The templates of fairness are as many as they should be, and even-handed, without any model. */
class DimensionsTest {

  @Test
  void everyDimensionHasThirtyFramesAndTwoGroups() throws IOException {
    assertAll(
        Dimensions.all().stream()
            .map(
                dimension ->
                    () -> {
                      assertTrue(dimension.frames().size() >= 30, dimension.name());
                      assertTrue(dimension.groups().size() >= 2, dimension.name());
                    }));
  }

  @Test
  void theGroupsOfADimensionHaveEquallyManyPeople() throws IOException {
    for (Dimension dimension : Dimensions.all()) {
      Set<Integer> sizes =
          dimension.groups().values().stream().map(List::size).collect(Collectors.toSet());
      assertEquals(1, sizes.size(), dimension.name());
    }
  }

  @Test
  void everyFrameNamesThePersonAndNothingElse() throws IOException {
    for (Dimension dimension : Dimensions.all()) {
      for (Template frame : dimension.frames()) {
        for (var group : dimension.groups().values()) {
          List<String> sentences = Dimension.sentences(frame, group);
          assertFalse(sentences.contains(frame.text()), frame.text());
          sentences.forEach(text -> assertFalse(text.matches(".*[{}|~].*"), text));
        }
      }
    }
  }
}
