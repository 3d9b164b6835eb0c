package io.github.corenlpaffect.application.monitoring;

import static io.github.corenlpaffect.application.monitoring.MadeUpTexts.MONDAY;
import static io.github.corenlpaffect.application.monitoring.MadeUpTexts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.application.Dimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MonitorTest {
  private static final double EXACT = 1e-12;

  @Test
  void takesTheTextsOfAWeekTogetherInTheOrderOfTime() {
    Monitor monitor = new Monitor(Period.WEEK, new Bounds(1, 1));
    monitor.add(text(1, MONDAY.plusDays(7), 0.5));
    monitor.add(text(2, MONDAY.plusDays(6), -1));
    monitor.add(text(3, MONDAY, 0));
    Series series = monitor.series();
    assertEquals(3, series.count());
    assertEquals(
        List.of(MONDAY, MONDAY.plusDays(7)),
        series.periods().stream().map(PeriodSummary::start).toList());
    PeriodSummary first = series.periods().get(0);
    assertEquals(2, first.count());
    assertEquals(-0.5, first.mean(Dimension.VALENCE), EXACT);
    assertEquals(0.5, first.mean(Dimension.ANGER), EXACT);
    assertEquals(0.5, first.share(Polarity.NEGATIVE), EXACT);
    assertEquals(0.5, first.share(Polarity.NEUTRAL), EXACT);
    // t of one degree of freedom is 12.706; the deviation of −1 and 0 is √½, divided by √2: ½
    assertEquals(-0.5 - 12.706 / 2, first.interval(Dimension.VALENCE).low(), 1e-3);
    assertEquals(2, first.lowest().get(Dimension.VALENCE).get(0).line());
    assertEquals(-1, first.lowest().get(Dimension.VALENCE).get(0).value(), EXACT);
  }

  @Test
  void keepsTheSameTextsInWhateverOrderTheyCome() {
    List<DatedText> texts = new ArrayList<>();
    Random random = new Random(5);
    for (int line = 1; line <= 300; line++) {
      DatedText made = text(line, MONDAY, Math.round(10 * random.nextDouble()) / 10.0);
      texts.add(new DatedText(line, MONDAY, "text " + line % 90, made.affect()));
    }
    PeriodSummary inOrder = summary(texts);
    Collections.shuffle(texts, random);
    PeriodSummary shuffled = summary(texts);
    assertEquals(inOrder.sample(), shuffled.sample());
    assertEquals(7, inOrder.sample().size());
  }

  @Test
  void aSampleIsNotTheBeginning() {
    List<DatedText> texts = new ArrayList<>();
    for (int line = 1; line <= 1_000; line++) {
      texts.add(text(line, MONDAY, 0));
    }
    double mean = summary(texts).sample().stream().mapToLong(Quote::line).average().orElseThrow();
    assertTrue(mean > 200 && mean < 800, "mean line " + mean);
  }

  @Test
  void daysOfAnyCenturyArePeriods() {
    Monitor monitor = new Monitor(Period.MONTH, new Bounds(1, 0));
    monitor.add(text(1, LocalDate.of(2024, 2, 29), 0));
    monitor.add(text(2, LocalDate.of(1024, 2, 29), 0));
    assertEquals(LocalDate.of(1024, 2, 1), monitor.series().periods().get(0).start());
  }

  private static PeriodSummary summary(List<DatedText> texts) {
    Monitor monitor = new Monitor(Period.DAY, new Bounds(5, 7));
    texts.forEach(monitor::add);
    return monitor.series().periods().get(0);
  }
}
