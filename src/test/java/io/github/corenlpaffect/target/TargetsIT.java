package io.github.corenlpaffect.target;

import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the targets of the shipped model to what they reach on the sentences written for them, and
 * prints totals. Results of single sentences are shown to nobody, so that the sealed half stays
 * sealed.
 */
class TargetsIT {
  private static final double OPEN_ACCURACY = 0.88;
  private static final double SEALED_ACCURACY = 0.75;

  private static StanfordCoreNLP pipeline;

  @BeforeAll
  static void buildPipeline() {
    pipeline =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators",
                "tokenize,pos,lemma,ner,depparse,affect",
                "customAnnotatorClass.affect",
                AffectAnnotator.class.getName(),
                "affect.targets",
                "true"));
  }

  @Test
  void polaritiesOfTheOpenHalfAreRight() throws IOException {
    assertRight(GoldFile.OPEN, OPEN_ACCURACY);
  }

  @Test
  void polaritiesOfTheSealedHalfAreRight() throws IOException {
    assertRight(GoldFile.SEALED, SEALED_ACCURACY);
  }

  private static void assertRight(GoldFile file, double accuracy) throws IOException {
    Set<String> seen = frames(GoldFile.OPEN);
    seen.retainAll(frames(GoldFile.SEALED));
    GoldScore score = new GoldScore();
    for (GoldSentence sentence : file.read()) {
      String frames = seen.contains(sentence.frame()) ? "in both halves" : "in this half alone";
      score.add(sentence, frames, pipeline.process(sentence.text()));
    }
    System.out.println(file + ": " + score);
    assertTrue(score.accuracy() >= accuracy, score::toString);
    assertTrue(score.accuracy() > score.baseline() + 0.2, score::toString);
  }

  private static Set<String> frames(GoldFile file) throws IOException {
    List<GoldSentence> sentences = file.read();
    Set<String> frames = new HashSet<>();
    sentences.forEach(sentence -> frames.add(sentence.frame()));
    return frames;
  }
}
