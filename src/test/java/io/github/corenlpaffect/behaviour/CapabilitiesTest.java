package io.github.corenlpaffect.behaviour;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The suite is as large as it says, without any model. */
class CapabilitiesTest {

  @Test
  void thereAreAtLeastTwentyCapabilitiesOfThreeKinds() throws IOException {
    List<Capability> all = Capabilities.all();
    assertTrue(all.size() >= 20, () -> all.size() + " capabilities");
    assertEquals(
        EnumSet.allOf(Kind.class), all.stream().map(Capability::kind).collect(Collectors.toSet()));
  }

  @Test
  void everyCapabilityHasAHundredDifferentCases() throws IOException {
    assertAll(
        Capabilities.all().stream()
            .map(
                capability ->
                    () ->
                        assertTrue(
                            capability.cases().stream().map(Case::texts).distinct().count() >= 100,
                            () -> capability.name() + ": " + capability.cases().size())));
  }

  @Test
  void noTextHasAnUnfilledSlotOrStraySpaces() throws IOException {
    assertAll(
        Capabilities.all().stream()
            .flatMap(capability -> capability.cases().stream())
            .flatMap(tested -> tested.texts().stream())
            .map(
                text ->
                    () ->
                        assertTrue(
                            text.equals(text.strip()) && !text.matches(".*[{}|~].*"), text)));
  }

  @Test
  void expandingTwiceGivesTheSameCases() throws IOException {
    assertEquals(texts(), texts());
  }

  private static List<List<String>> texts() throws IOException {
    return Capabilities.all().stream()
        .flatMap(capability -> capability.cases().stream())
        .map(Case::texts)
        .toList();
  }
}
