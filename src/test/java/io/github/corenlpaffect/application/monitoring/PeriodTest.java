package io.github.corenlpaffect.application.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
  @Test
  void aWeekBeginsOnMonday() {
    LocalDate monday = LocalDate.of(2025, 12, 29);
    for (int day = 0; day < 7; day++) {
      assertEquals(monday, Period.WEEK.start(monday.plusDays(day)));
    }
    assertEquals(LocalDate.of(2026, 1, 5), Period.WEEK.end(monday));
  }

  @Test
  void aMonthBeginsOnItsFirstAndADayOnItself() {
    LocalDate leapDay = LocalDate.of(2024, 2, 29);
    assertEquals(LocalDate.of(2024, 2, 1), Period.MONTH.start(leapDay));
    assertEquals(LocalDate.of(2024, 3, 1), Period.MONTH.end(LocalDate.of(2024, 2, 1)));
    assertEquals(leapDay, Period.DAY.start(leapDay));
  }
}
