package io.github.corenlpaffect.application.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-09",
        " 2026-03-09 ",
        "2026-03-09T23:59",
        "2026-03-09t23:59:59.123",
        "2026-03-09 23:59:59",
        "2026-03-09T12:00:00Z",
        "2026-03-09 12:00:00 +0100",
        "2026-03-10T00:30:00+01:00"
      })
  void readsIso(String written) {
    assertEquals(DAY, DateReader.iso(ZoneOffset.UTC).read(written));
  }

  @Test
  void aMomentIsOfTheDayThatItIsInTheZone() {
    assertEquals(DAY.plusDays(1), DateReader.iso(TOKYO).read("2026-03-09T20:00:00Z"));
    assertEquals(DAY, DateReader.iso(TOKYO).read("2026-03-09T20:00:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "dd/MM/yyyy, 09/03/2026",
    "M/d/yy, 3/9/26",
    "uuuuMMdd, 20260309",
    "'MMMM d, yyyy', 'march 9, 2026'",
    "'EEE MMM dd HH:mm:ss Z yyyy', 'Mon Mar 09 23:10:00 +0000 2026'",
    "epoch-seconds, 1773057600",
    "epoch-millis, 1773057600000"
  })
  void readsOtherFormats(String format, String written) {
    assertEquals(DAY, DateReader.of(format, ZoneOffset.UTC).read(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "09/03/2026", "2026-03", "yesterday", "2026-03-09T25:00"})
  void saysWhatWasExpected(String written) {
    DateReader reader = DateReader.iso(ZoneOffset.UTC);
    IllegalArgumentException failure =
        assertThrows(IllegalArgumentException.class, () -> reader.read(written));
    assertEquals(
        "'" + written + "' is no date; expected a date as 2026-03-09 or 2026-03-09T17:45:00Z",
        failure.getMessage());
  }

  @Test
  void noDayOfAMonthIsMadeAnother() {
    DateReader reader = DateReader.of("dd.MM.yyyy", ZoneOffset.UTC);
    assertThrows(IllegalArgumentException.class, () -> reader.read("31.02.2026"));
    assertThrows(
        IllegalArgumentException.class,
        () -> DateReader.of("epoch-seconds", ZoneOffset.UTC).read("99999999999999999999"));
    assertThrows(
        IllegalArgumentException.class,
        () -> DateReader.of("epoch-seconds", ZoneOffset.UTC).read("9999999999999999"));
  }

  @Test
  void aMissingDateIsCalledThat() {
    DateReader reader = DateReader.of("dd.MM.yyyy", ZoneOffset.UTC);
    assertEquals(
        "the date is missing; expected a date as dd.MM.yyyy",
        assertThrows(IllegalArgumentException.class, () -> reader.read("  ")).getMessage());
  }

  @Test
  void whatIsNoPatternIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> DateReader.of("day of month", ZoneOffset.UTC));
  }

  @Test
  void aLongCellIsNotRepeatedWhole() {
    DateReader reader = DateReader.iso(ZoneOffset.UTC);
    String message =
        assertThrows(IllegalArgumentException.class, () -> reader.read("x".repeat(1_000_000)))
            .getMessage();
    assertTrue(message.length() < 200, message);
  }
}
