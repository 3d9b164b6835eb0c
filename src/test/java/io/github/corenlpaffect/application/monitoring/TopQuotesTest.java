package io.github.corenlpaffect.application.monitoring;

import static io.github.corenlpaffect.application.monitoring.MadeUpTexts.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.Affect;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopQuotesTest {
  @Test
  void keepsTheLargestAndOfEqualOnesTheEarlier() {
    TopQuotes top = new TopQuotes(2, 100);
    offer(top, 7, "seven", 0.5);
    offer(top, 3, "three", 0.5);
    offer(top, 9, "nine", 0.9);
    offer(top, 1, "one", 0.1);
    assertEquals(List.of(9L, 3L), rows(top.quotes()));
  }

  @Test
  void keepsATextOnceAtItsFirstRow() {
    TopQuotes top = new TopQuotes(3, 100);
    offer(top, 8, "Bad.", 0.5);
    offer(top, 2, "Bad.", 0.5);
    offer(top, 5, "Bad.", 0.5);
    assertEquals(List.of(2L), rows(top.quotes()));
  }

  @Test
  void keepsNothingIfNothingIsWanted() {
    TopQuotes top = new TopQuotes(0, 100);
    offer(top, 1, "one", 1);
    assertEquals(List.of(), rows(top.quotes()));
  }

  @Test
  void theLargestOfSeveralListsAreTheLargestOfAll() {
    TopQuotes first = new TopQuotes(2, 100);
    offer(first, 1, "one", 0.1);
    offer(first, 2, "two", 0.4);
    TopQuotes second = new TopQuotes(2, 100);
    offer(second, 3, "three", 0.3);
    assertEquals(
        List.of(2L, 3L), rows(TopQuotes.merged(Stream.of(first.quotes(), second.quotes()), 2)));
  }

  @Test
  void aLongTextIsCutBetweenCharactersAndItsBlanksMadeOne() {
    assertEquals("a b", Excerpt.of(" a \n\t b ", 3));
    assertEquals("ab…", Excerpt.of("abcd", 3));
    assertEquals("a…", Excerpt.of("a😀😀", 3));
    assertEquals("a b…", Excerpt.of("a" + " ".repeat(1_000) + "b" + "c".repeat(9), 4));
  }

  private static void offer(TopQuotes top, long line, String text, double value) {
    top.offer(new DatedText(line, MONDAY, text, Affect.none()), value);
  }

  private static List<Long> rows(ImmutableList<Quote> quotes) {
    return quotes.stream().map(Quote::line).toList();
  }
}
