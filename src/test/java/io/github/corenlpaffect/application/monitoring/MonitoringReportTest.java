package io.github.corenlpaffect.application.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.application.monitoring.TextTargets.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitoringReportTest {
  private static final EmotionIntensities ANGER = new EmotionIntensities(0.4, 0, 0, 0, 0, 0, 0, 0);
  private static final EmotionIntensities NONE = EmotionIntensities.none();

  @TempDir Path folder;

  @Test
  void theTargetsOfASampleAreCounted() throws IOException {
    Monitor monitor = new Monitor(Period.WEEK, new Bounds(1, 10));
    for (int line = 1; line <= 10; line++) {
      monitor.add(MadeUpTexts.text(line, MadeUpTexts.MONDAY, 0.1));
    }
    write(
        watched(monitor),
        text ->
            text.equals("text 1")
                ? ImmutableList.of(new Target("screen", 0.5, NONE))
                : ImmutableList.of(
                    new Target("battery", -0.5, ANGER), new Target("battery", -0.7, NONE)));
    assertEquals(
        List.of(
            "from,texts,target,mentions,valence,"
                + "anger,anticipation,disgust,fear,joy,sadness,surprise,trust",
            "2026-03-02,10,battery,18,-0.6,0.2,0,0,0,0,0,0,0",
            "2026-03-02,10,screen,1,0.5,0,0,0,0,0,0,0,0"),
        lines("targets.csv"));
    assertTrue(page().contains("battery (18, −0.60), screen (1, +0.50)"), page());
    assertTrue(page().contains("<th scope=\"row\">battery (18)</th>"), page());
    assertEquals(1, lines("changed-targets.csv").size());
  }

  @Test
  void ofTargetsSpokenOfEquallyTheOneThatMoreIsFeltTowardIsFirst() throws IOException {
    Monitor monitor = new Monitor(Period.WEEK, new Bounds(1, 10));
    monitor.add(MadeUpTexts.text(1, MadeUpTexts.MONDAY, 0));
    write(
        watched(monitor),
        text ->
            ImmutableList.of(
                new Target("box", 0, NONE),
                new Target("app", 0.1, NONE),
                new Target("lid", -0.5, NONE)));
    assertTrue(page().contains("lid (1, −0.50), app (1, +0.10), box (1, +0.00)"), page());
  }

  /** Twenty good days, then twenty bad ones that speak of the update too. */
  @Test
  void aChangeHasTheTargetsThatDidMostToIt() throws IOException {
    LocalDate change = MadeUpTexts.MONDAY.plusDays(20);
    Watched watched = goodDaysThenBadOnes(change);
    write(
        watched,
        text ->
            line(text) <= 100
                ? ImmutableList.of(
                    new Target("sound", 0.5, NONE), new Target("line " + line(text), 1, NONE))
                : ImmutableList.of(
                    new Target("sound", 0.4, NONE), new Target("update", -0.6, ANGER)));
    // four days of three texts each: −.6 a text for the update, .4 − .5 for the sound
    assertEquals(
        List.of(
            "date,target,before_texts,before_mentions,before_valence,"
                + "after_texts,after_mentions,after_valence,difference_per_text",
            change + ",update,12,0,,12,12,-0.6,-0.6",
            change + ",sound,12,12,0.5,12,12,0.4,-0.1"),
        lines("changed-targets.csv"));
    assertTrue(page().contains("of 12 texts shortly before and 12 soon after"), page());
    assertTrue(
        page().contains("<td>update</td><td>0</td><td>12</td><td>–</td><td>−0.60</td>"), page());
  }

  @Test
  void withoutALookAtTargetsThoseOfAnEarlierReportAreGone() throws IOException {
    Watched watched = goodDaysThenBadOnes(MadeUpTexts.MONDAY.plusDays(20));
    write(watched, text -> ImmutableList.of(new Target("sound", 0.5, NONE)));
    MonitoringReport.write(List.of(watched), 0, folder);
    assertFalse(Files.exists(folder.resolve("targets.csv")));
    assertFalse(Files.exists(folder.resolve("changed-targets.csv")));
    assertFalse(page().contains("speak of"), page());
  }

  @Test
  void theSearchTellsItsProgressAndIsTheSameOnSeveralThreads() {
    List<Watched> groups =
        List.of(
            goodDaysThenBadOnes(MadeUpTexts.MONDAY.plusDays(3)),
            goodDaysThenBadOnes(MadeUpTexts.MONDAY.plusDays(5)));
    TextTargets finder = text -> ImmutableList.of(new Target(text, 0.1, NONE));
    List<Long> told = new ArrayList<>();
    List<Watched> one = new TargetSearch(finder, 1).search(groups, told::add);
    assertEquals(one, new TargetSearch(finder, 3).search(groups, any -> {}));
    assertEquals(80, told.size());
    assertEquals(80, told.get(79));
    assertEquals(120, one.get(1).targets().orElseThrow().all().texts());
  }

  private static Watched goodDaysThenBadOnes(LocalDate change) {
    Monitor monitor = new Monitor(Period.DAY, new Bounds(1, 3));
    for (int line = 1; line <= 200; line++) {
      LocalDate day = MadeUpTexts.MONDAY.plusDays((line - 1) / 5);
      double valence = day.isBefore(change) ? 0.5 : -0.5;
      monitor.add(MadeUpTexts.text(line, day, valence + 0.01 * (line % 5)));
    }
    return watched(monitor);
  }

  private static Watched watched(Monitor monitor) {
    Series series = monitor.series();
    return new Watched("", series, new ChangeDetection(0.05, 1).changes(series), Optional.empty());
  }

  private static int line(String text) {
    return Integer.parseInt(text.substring("text ".length()));
  }

  private void write(Watched watched, TextTargets finder) throws IOException {
    MonitoringReport.write(
        new TargetSearch(finder, 2).search(List.of(watched), any -> {}), 0, folder);
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }

  private String page() throws IOException {
    return Files.readString(folder.resolve("report.html"));
  }
}
