package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DisplayTextTest {

  @Test
  void wideCharactersTakeTwoColumnsAndJoinedEmojiAreOne() {
    assertEquals(3, DisplayText.width("abc"));
    assertEquals(4, DisplayText.width("日本"));
    assertEquals(2, DisplayText.width("👩‍👩‍👧"));
    assertEquals(1, DisplayText.width("e\u0301"));
  }

  @Test
  void linesBreakBetweenWords() {
    assertEquals(List.of("one two", "three"), DisplayText.wrap("one  two\nthree", 8, 3));
  }

  @Test
  void aLongWordIsBroken() {
    assertEquals(List.of("abcd", "efgh", "i"), DisplayText.wrap("abcdefghi", 4, 3));
  }

  @Test
  void whatDoesNotFitIsAnEllipsis() {
    assertEquals(List.of("one", "two…"), DisplayText.wrap("one two three four", 4, 2));
    assertEquals(List.of("abc…"), DisplayText.wrap("abcdefghi", 4, 1));
  }

  @Property(tries = 300)
  void linesNeverExceedTheirColumnsAndNumber(
      @ForAll String text, @ForAll @IntRange(min = 4, max = 40) int width) {
    List<String> lines = DisplayText.wrap(text, width, 3);

    assertTrue(lines.size() <= 3);
    lines.forEach(line -> assertTrue(DisplayText.width(line) <= width, line));
  }
}
