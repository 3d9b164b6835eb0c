package io.github.corenlpaffect.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemplateFileTest {

  @Test
  void fillsEverySlotWithEveryFiller() {
    Capability capability =
        read(
            "# Praise.",
            "",
            "thing = film | book",
            "good = good | fine",
            "positive: {Thing}: {good}!");
    assertEquals(
        Set.of("Film: good!", "Film: fine!", "Book: good!", "Book: fine!"), firstTexts(capability));
  }

  @Test
  void aNumberAsksForAnotherFillerAndAFormForTheSameOne() {
    Capability capability =
        read(
            "name = Ann | Bob",
            "good = good~better",
            "valence+: {name} is {good}. >> {name:2} is {good~2}.");
    assertEquals(
        Set.of(
            List.of("Ann is good.", "Bob is better."), List.of("Bob is good.", "Ann is better.")),
        capability.cases().stream().map(Case::texts).collect(Collectors.toSet()));
    assertEquals(Kind.DIRECTION, capability.kind());
  }

  @Test
  void takesTurnsAmongTheTemplatesUpToTheMostCases() {
    String many = IntStream.range(0, 300).mapToObj(i -> "w" + i).collect(Collectors.joining(" | "));
    Capability capability =
        read("word = " + many, "positive: one {word}", "negative: two {word}", "neutral: alone");
    assertEquals(Capability.MOST_CASES, capability.cases().size());
    assertEquals(Capability.MOST_CASES, firstTexts(capability).size());
    assertEquals(
        100, firstTexts(capability).stream().filter(text -> text.startsWith("one")).count(), 1);
    assertTrue(firstTexts(capability).contains("alone"));
  }

  @Test
  void countsEqualTextsOnce() {
    assertEquals(2, read("word = a | a | b", "positive: {word} {word}").cases().size());
  }

  @Test
  void saysWhichLineIsWrong() {
    assertMessage("test, line 2: \"no colon here\" is neither", "positive: Yes", "no colon here");
    assertMessage("test, line 1: \"nice\" is no expectation", "nice: Yes");
    assertMessage("test: there is no slot thing", "word = a", "positive: The {thing}");
    assertMessage("test: same needs 2 different texts", "same: a >> a");
    assertMessage("test: positive needs 1 different texts", "positive: a >> b");
    assertMessage("test: filler [a] has no form 2", "word = a", "positive: {word~2}");
    assertMessage("test: expectations of one kind", "positive: a", "same: a >> b");
  }

  private static void assertMessage(String start, String... lines) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> read(lines));
    assertTrue(e.getMessage().startsWith(start), e.getMessage());
  }

  private static Capability read(String... lines) {
    return TemplateFile.read("test", List.of(lines));
  }

  private static Set<String> firstTexts(Capability capability) {
    return new HashSet<>(capability.cases().stream().map(tested -> tested.texts().get(0)).toList());
  }
}
