package io.github.corenlpaffect.application.monitoring;

import static io.github.corenlpaffect.application.monitoring.MadeUpTexts.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.application.Dimension;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangeDetectionTest {
  private static final ChangeDetection DETECTION = new ChangeDetection(0.02, 3);

  @Test
  void findsAFallAndARiseOnTheirDays() {
    Series series =
        MadeUpTexts.days(40, 30, new Random(1), day -> day < 15 ? 0.4 : day < 28 ? -0.2 : 0.1);
    List<Change> changes = of(Dimension.VALENCE, DETECTION.changes(series));
    assertEquals(
        List.of(MONDAY.plusDays(15), MONDAY.plusDays(28)),
        changes.stream().map(Change::date).toList());
    Change fall = changes.get(0);
    assertEquals(MONDAY, fall.before().from());
    assertEquals(MONDAY.plusDays(15), fall.before().until());
    assertEquals(15 * 30, fall.before().texts());
    assertEquals(0.4, fall.before().mean(), 0.05);
    assertEquals(-0.2, fall.after().mean(), 0.05);
    assertTrue(fall.interval().low() < -0.6 && -0.6 < fall.interval().high());
  }

  @Test
  void whatStaysAsItIsHardlyEverRaisesAnAlarm() {
    int alarms = 0;
    for (int seed = 0; seed < 200; seed++) {
      double between = 0.1 * (seed % 4);
      Series series = MadeUpTexts.still(5 + seed % 40, 20, new Random(seed), between);
      alarms += DETECTION.changes(series).isEmpty() ? 0 : 1;
    }
    assertTrue(alarms <= 6, alarms + " of 200");
  }

  @Test
  void namesTheWorstTextsSoonAfterAFallOfValence() {
    Monitor monitor = new Monitor(Period.WEEK, new Bounds(2, 0));
    for (int week = 0; week < 20; week++) {
      for (int i = 0; i < 12; i++) {
        double usual = week < 10 ? 0.5 : -0.2;
        monitor.add(
            MadeUpTexts.text(100 * week + i, MONDAY.plusWeeks(week), usual - 0.01 * (i % 4)));
      }
    }
    monitor.add(MadeUpTexts.text(5_001, MONDAY.plusWeeks(1), -1));
    monitor.add(MadeUpTexts.text(5_002, MONDAY.plusWeeks(11), -0.9));
    monitor.add(MadeUpTexts.text(5_003, MONDAY.plusWeeks(12), -0.8));
    monitor.add(MadeUpTexts.text(5_004, MONDAY.plusWeeks(18), -1));
    Change fall = of(Dimension.VALENCE, DETECTION.changes(monitor.series())).get(0);
    assertEquals(MONDAY.plusWeeks(10), fall.date());
    assertTrue(fall.quotesAfter());
    assertEquals(5_002, fall.quotes().get(0).line());
    assertEquals(-0.9, fall.quotes().get(0).value(), 1e-12);
    assertEquals(5_003, fall.quotes().get(1).line());
    assertEquals(3, fall.quotes().size());
  }

  @Test
  void namesTheMostJoyfulTextsBeforeAFallOfJoy() {
    Series series = MadeUpTexts.days(30, 40, new Random(2), day -> day < 20 ? 0.6 : 0);
    Change fall = of(Dimension.JOY, DETECTION.changes(series)).get(0);
    assertFalse(fall.quotesAfter());
    assertTrue(
        fall.quotes().stream().allMatch(quote -> quote.date().isBefore(MONDAY.plusDays(20))));
  }

  @Test
  void aDifferenceThatNobodyCaresForIsNone() {
    Series series = MadeUpTexts.days(40, 400, new Random(3), day -> day < 20 ? 0.1 : 0.2);
    assertEquals(1, of(Dimension.VALENCE, DETECTION.changes(series)).size());
    assertEquals(ImmutableList.of(), new ChangeDetection(0.2, 3).changes(series));
  }

  @Test
  void aFewTextsAreNoLevel() {
    Random random = new Random(4);
    Series bad = MadeUpTexts.days(60, 1, random, day -> 30 <= day && day < 33 ? -0.9 : 0.5);
    assertEquals(ImmutableList.of(), DETECTION.changes(bad));
    Series worse = MadeUpTexts.days(60, 1, random, day -> 30 <= day && day < 45 ? -0.9 : 0.5);
    assertEquals(2, of(Dimension.VALENCE, DETECTION.changes(worse)).size());
  }

  @Test
  void withoutPeriodsThereAreNoChanges() {
    assertEquals(
        ImmutableList.of(), DETECTION.changes(new Monitor(Period.DAY, new Bounds(3, 0)).series()));
  }

  private static List<Change> of(Dimension dimension, List<Change> changes) {
    return changes.stream().filter(change -> change.dimension() == dimension).toList();
  }
}
