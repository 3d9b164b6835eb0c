package io.github.corenlpaffect.annotation.rating;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.OwnFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsensusTest {
  private static final Map<Integer, Double> NONE = Map.of();

  @TempDir private Path folder;

  @Test
  void ratingsBecomeAmountsOnTheScaleOfTraining() throws IOException {
    // b is higher by 1; the last text has a's answer only
    RatedTexts rated = MadeUpAnswers.of(folder, MadeUpAnswers.SCALE, "0 1", "2 3", "1 2", "1 .");
    Path file = folder.resolve("labels.tsv");
    LabelFiles.write(file, Consensus.ofAmounts("urgency", rated, new Amounts(0, 1), NONE));

    // biases −3/7 and 4/7, so that their sum weighted by answers is 0
    assertEquals(
        List.of(
            "text\turgency@0..1",
            "text 0\t0.1429",
            "text 1\t0.8095",
            "text 2\t0.4762",
            "text 3\t0.4762"),
        Files.readAllLines(file));
    assertEquals("own/urgency", learnt(file).tasks().get(0).head().name());
  }

  @Test
  void correctedMeansStayOnTheScale() throws IOException {
    RatedTexts rated = MadeUpAnswers.of(folder, new Amounts(-3, 3), "-3 -1", "1 3", "-3 .", ". 3");
    Consensus consensus = Consensus.ofAmounts("valence", rated, new Amounts(-1, 1), NONE);

    assertArrayEquals(new double[] {-.6667}, consensus.label(0));
    assertArrayEquals(new double[] {-.6667}, consensus.label(2));
    RatedTexts wide = MadeUpAnswers.of(folder, MadeUpAnswers.SCALE, "0 2", "0 2", ". 0");
    assertArrayEquals(
        new double[] {0}, Consensus.ofAmounts("joy", wide, new Amounts(0, 1), NONE).label(2));
  }

  @Test
  void categoriesBecomeProbabilitiesThatTrainingLearnsFrom() throws IOException {
    RatedTexts rated =
        MadeUpAnswers.of(
            folder,
            MadeUpAnswers.TOPICS,
            "outage outage outage",
            "billing billing billing",
            "outage billing .",
            "outage outage billing",
            "billing outage .",
            "billing billing outage");
    Path file = folder.resolve("labels.tsv");
    Consensus consensus = Consensus.ofCategories("topic", rated, true, NONE);
    LabelFiles.write(file, consensus);
    Corpus corpus = learnt(file);

    double sure = consensus.label(0)[0];
    assertTrue(.5 < sure && sure < 1, "outage " + sure);
    for (int text = 0; text < 6; text++) {
      double[] read = corpus.train().get(text).labels().get("own/topic");
      double[] label = consensus.label(text);
      assertEquals(List.of("billing", "outage", "praise"), corpus.tasks().get(0).head().labels());
      assertArrayEquals(new double[] {label[1], label[0], label[2]}, read, 1e-3);
      assertEquals(1, read[0] + read[1] + read[2], 1e-12);
    }
  }

  @Test
  void orTheMostProbableCategoryAlone() throws IOException {
    RatedTexts rated =
        MadeUpAnswers.of(folder, MadeUpAnswers.TOPICS, "outage outage billing", "praise praise .");
    Consensus consensus = Consensus.ofCategories("topic", rated, false, NONE);

    assertArrayEquals(new double[] {1, 0, 0}, consensus.label(0));
    assertArrayEquals(new double[] {0, 0, 1}, consensus.label(1));
  }

  @Test
  void whatSomebodyHasDecidedStands() throws IOException {
    RatedTexts topics =
        MadeUpAnswers.of(folder, MadeUpAnswers.TOPICS, "outage outage billing", "praise praise .");
    RatedTexts amounts = MadeUpAnswers.of(folder, MadeUpAnswers.SCALE, "0 1", "2 3");

    assertArrayEquals(
        new double[] {0, 1, 0},
        Consensus.ofCategories("topic", topics, true, Map.of(0, 1.0)).label(0));
    assertArrayEquals(
        new double[] {1},
        Consensus.ofAmounts("urgency", amounts, new Amounts(0, 1), Map.of(1, 3.0)).label(1));
  }

  @Test
  void classesOfSentimentAreThoseOfCoreNlp() throws IOException {
    Categories kind = Categories.of(List.of("Positive", "Neutral", "Negative"));
    RatedTexts rated = MadeUpAnswers.of(folder, kind, "Positive Positive", "Negative Negative");
    Path file = folder.resolve("labels.tsv");
    LabelFiles.write(file, Consensus.ofCategories("sentiment", rated, false, NONE));

    assertEquals(
        List.of("text\tsentiment", "text 0\tPositive", "text 1\tNegative"),
        Files.readAllLines(file));
    RatedTexts others = MadeUpAnswers.of(folder, MadeUpAnswers.TOPICS, "praise", "outage");
    assertThrows(
        IllegalArgumentException.class,
        () -> Consensus.ofCategories("sentiment", others, true, NONE));
  }

  private static Corpus learnt(Path file) throws IOException {
    return OwnFormat.toLearnFrom(List.of()).read(file);
  }
}
