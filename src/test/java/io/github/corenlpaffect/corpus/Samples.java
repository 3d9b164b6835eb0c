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

  /** The header of EmoContext. */
  static final String TURNS = "id\tturn1\tturn2\tturn3\tlabel";

  /** The header of the Facebook posts. */
  static final String POSTS = "Anonymized Message,Valence1,Valence2,Arousal1,Arousal2";

  /** Columns of ISEAR. */
  static final String REPORTS = "INTS|Field1|MYKEY|SIT|STATE|";

  /** The header of SemEval-2016's stances. */
  static final String STANCES = "ID\tTarget\tTweet\tStance\tSentiment";

  /** Columns of WASSA 2022. */
  static final String ESSAYS = "message_id\tempathy\tdistress\tessay\temotion";

  private Samples() {}

  /** Writes a file of these lines, perhaps none. */
  static Path file(Path folder, String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  static void assertLabels(LabelledText text, String head, double... expected) {
    assertArrayEquals(expected, text.labels().get(head), 0, text.text());
  }
}
