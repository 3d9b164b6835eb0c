package io.github.corenlpaffect.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuiteTest {
  private static final Capability LAUGHING =
      TemplateFile.read(
          "laughing", List.of("who = Ann | Bob", "joy: {who} laughs.", "joy: {who}?"));

  @Test
  void countsThePassedAndKeepsTheFailures() {
    Result result =
        Result.of(LAUGHING, text -> MadeUpAffects.joy(text.endsWith("laughs.") ? 1 : 0));
    assertEquals(4, result.cases());
    assertEquals(2, result.passed());
    assertEquals(List.of(MadeUpAffects.joy(0)), result.failures().get(0).affects());
  }

  @Test
  void addsUpTheCapabilitiesOfAKind() {
    Result none = Result.of(LAUGHING, text -> MadeUpAffects.joy(0));
    Result all = Result.of(LAUGHING, text -> MadeUpAffects.joy(1));
    List<Score> scores = new Suite(List.of(none, all, all)).scores();
    assertEquals(new Score("all of minimum functionality", "all", 12, 8), scores.get(3));
  }

  @Test
  void complainsOfWhatIsBelowItsBarOrHasNone() throws IOException {
    List<Score> scores =
        List.of(
            new Score("joy", "minimum functionality", 200, 0),
            new Score("joy", "minimum functionality", 200, 200),
            new Score("juggling", "minimum functionality", 200, 200));
    assertEquals(
        List.of("joy: 0.0 %", "bars.tsv has no bar for juggling"),
        Bars.read().complaints(scores).stream()
            .map(complaint -> complaint.replaceFirst(", bar [1-9]\\d*$", ""))
            .toList());
  }
}
