package io.github.corenlpaffect.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Made-up corpus files. */
final class Samples {
  /** The header of SemEval-2018's scores. */
  static final String SCORES = "ID\tTweet\tAffect Dimension\tIntensity Score";

  /** The header of SemEval-2018's levels. */
  static final String LEVELS = "ID\tTweet\tAffect Dimension\tIntensity Class";

  /** The header of SemEval-2018's classes. */
  static final String CLASSES =
      "ID\tTweet\tanger\tanticipation\tdisgust\tfear\tjoy\tlove\toptimism\tpessimism\tsadness"
          + "\tsurprise\ttrust";

  /** The parts of SemEval-2017. */
  static final List<String> YEARS =
      List.of(
          "2013dev",
          "2013test",
          "2013train",
          "2014sarcasm",
          "2014test",
          "2015test",
          "2015train",
          "2016dev",
          "2016devtest",
          "2016test",
          "2016train");

  /** The header of MELD. */
  static final String UTTERANCES =
      "Sr No.,Utterance,Speaker,Emotion,Sentiment,Dialogue_ID,Utterance_ID";

  private Samples() {}

  /** Writes a file of these lines, perhaps none. */
  static Path file(Path folder, String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  static void assertLabels(LabelledText text, String head, double... expected) {
    assertArrayEquals(expected, text.labels().get(head), 0, text.text());
  }
}
