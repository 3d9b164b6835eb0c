package io.github.corenlpaffect.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FactualSentencesTest {
  private static Corpus corpus;

  @BeforeAll
  static void read() throws IOException {
    corpus = new FactualSentences().read(Path.of("unused"));
  }

  @Test
  void everySentenceIsNeutralAndWithoutEmotion() {
    for (LabelledText text : corpus.train()) {
      assertArrayEquals(new double[8], text.labels().get("factual/emotions"), text.text());
      assertArrayEquals(
          new double[] {0, 1, 0}, text.labels().get("factual/sentiment"), text.text());
    }
  }

  @Test
  void noSentenceStandsTwice() {
    Set<String> seen = new HashSet<>();
    for (LabelledText text : corpus.train()) {
      String letters = text.text().toLowerCase(Locale.ROOT).replaceAll("\\P{Alnum}+", " ").strip();
      assertTrue(seen.add(letters), text.id() + ": " + text.text());
    }
  }

  @Test
  void everyLineIsOneSentenceWithoutTabsOrOuterBlanks() {
    for (LabelledText text : corpus.train()) {
      assertEquals(text.text().strip(), text.text(), text.id());
      assertTrue(!text.text().contains("\t"), text.id());
    }
  }
}
