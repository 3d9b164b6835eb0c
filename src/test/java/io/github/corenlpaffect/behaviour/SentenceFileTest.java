package io.github.corenlpaffect.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceFileTest {

  @ParameterizedTest
  @EnumSource
  void hasAHundredAndFiftySentencesOfWhichSomethingIsExpected(SentenceFile file)
      throws IOException {
    assertEquals(150, file.read().size());
    assertTrue(
        file.read().stream()
            .allMatch(
                sentence -> sentence.sentiment().isPresent() || sentence.emotions().isPresent()));
  }

  @Test
  void noSentenceStandsTwice() throws IOException {
    Set<String> texts = new HashSet<>();
    for (SentenceFile file : SentenceFile.values()) {
      file.read().forEach(sentence -> texts.add(sentence.text()));
    }
    assertEquals(300, texts.size());
  }
}
