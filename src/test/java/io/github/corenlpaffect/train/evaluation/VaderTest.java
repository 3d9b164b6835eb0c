package io.github.corenlpaffect.train.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.Sentiment;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaderTest {

  @Test
  void itsThresholdsAreInclusive() {
    assertEquals(Sentiment.POSITIVE, Vader.classOf(0.05).mostProbable());
    assertEquals(Sentiment.NEUTRAL, Vader.classOf(0.0499).mostProbable());
    assertEquals(Sentiment.NEUTRAL, Vader.classOf(-0.0499).mostProbable());
    assertEquals(Sentiment.NEGATIVE, Vader.classOf(-0.05).mostProbable());
  }

  @Test
  void aFolderWithoutItSaysWhatPutsItThere(@TempDir Path folder) {
    String message = assertThrows(IOException.class, () -> new Vader(folder)).getMessage();

    assertTrue(message.startsWith(folder + " does not hold VADER"), message);
    assertTrue(message.contains("fetch-vader.sh"), message);
  }
}
