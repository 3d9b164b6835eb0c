package io.github.corenlpaffect.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Holds a model to its bars on the sentences written by hand and writes {@code
 * target/sentences-*.md}. The sealed half is scored with {@code -Dsealed=true} only.
 */
class SentencesIT {

  @Test
  void theOpenSentencesReachTheirBars() throws IOException {
    assertReachesBars(SentenceFile.OPEN, "sentences-open.md");
  }

  @Test
  @EnabledIfSystemProperty(named = "sealed", matches = "true")
  void theSealedSentencesReachTheirBars() throws IOException {
    assertReachesBars(SentenceFile.SEALED, "sentences-sealed.md");
  }

  private static void assertReachesBars(SentenceFile file, String report) throws IOException {
    List<Score> scores = SentenceResults.of(file, ModelUnderTest.named()).scores();
    Report.publish(report, Score.table(scores));
    assertEquals(List.of(), Bars.read().complaints(scores));
  }
}
