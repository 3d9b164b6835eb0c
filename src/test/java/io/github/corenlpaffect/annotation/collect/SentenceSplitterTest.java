package io.github.corenlpaffect.annotation.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  @Test
  void sentencesEndWhereCoreNlpEndsThem() {
    assertEquals(
        List.of("Mr. Hill came at 5 p.m. today.", "Nobody was there!", "Sad"),
        splitter.sentences("Mr. Hill came at 5 p.m. today. Nobody was there!\n\nSad"));
  }

  @Test
  void aLineEndInsideASentenceBecomesABlank() {
    assertEquals(List.of("It was late."), splitter.sentences("It \t was\nlate."));
  }

  @Test
  void aTextWithoutTokensHasNoSentences() {
    assertEquals(List.of(), splitter.sentences(" \n "));
  }

  @Test
  void aLongTextIsCutBehindALine() {
    List<String> sentences = splitter.sentences("A line of text.\n".repeat(20_000));
    assertEquals(20_000, sentences.size());
    assertTrue(sentences.stream().allMatch("A line of text."::equals));
  }

  @Test
  void aLongTextWithoutBlanksIsCutBetweenCharacters() {
    String emoji = "\uD83D\uDE00";
    String text = "x" + emoji.repeat(60_000);
    assertEquals(text, String.join("", splitter.sentences(text)));
  }
}
