package io.github.corenlpaffect.teacher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableWordsTest {
  private final ReadableWords readable =
      new ReadableWords(List.of("the", "#goodmorning", "good", "morning"));

  @Test
  void aWordStaysAsItIs() {
    assertEquals("good", readable.of("good"));
  }

  @Test
  void aHashtagIsTheWordsInIt() {
    assertEquals("good morning", readable.of("#goodmorning"));
    assertEquals("zzyzx", readable.of("#zzyzx"));
  }

  @Test
  void anEmojiIsItsName() {
    assertEquals("crying face", readable.of("😢"));
    assertEquals("flag", readable.of("🇫🇷"));
  }

  @Test
  void aContractionIsWrittenOut() {
    assertEquals("not", readable.of("n't"));
  }
}
