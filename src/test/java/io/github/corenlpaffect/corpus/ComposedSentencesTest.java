package io.github.corenlpaffect.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposedSentencesTest {
  @TempDir static Path empty;

  private static Corpus corpus;

  @BeforeAll
  static void compose() {
    corpus = new ComposedSentences().read(empty);
  }

  @Test
  void thereAreTensOfThousandsOfDifferentTexts() {
    Set<String> texts = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (LabelledText text : corpus.train()) {
      assertTrue(texts.add(text.text()), text.text());
      assertTrue(ids.add(text.id()), text.id());
    }
    assertTrue(texts.size() >= 20000 && texts.size() <= 80000, "texts: " + texts.size());
  }

  @Test
  void noneIsSetApart() {
    assertEquals(List.of(), corpus.dev());
  }

  @Test
  void intensitiesAreBetweenZeroAndOneOrUnknown() {
    for (LabelledText text : corpus.train()) {
      for (double intensity : text.labels().get("composed/emotions")) {
        assertTrue(
            Double.isNaN(intensity) || intensity >= 0 && intensity <= 1,
            text.text() + ": " + intensity);
      }
    }
  }

  @Test
  void sentimentsAreProbabilities() {
    for (LabelledText text : corpus.train()) {
      double[] sentiment = text.labels().get("composed/sentiment");
      assertEquals(5, sentiment.length);
      assertTrue(Arrays.stream(sentiment).allMatch(p -> p >= 0), text.text());
      assertEquals(1, Arrays.stream(sentiment).sum(), 1e-12, text.text());
    }
  }

  @Test
  void theyAreAlwaysTheSame() {
    List<LabelledText> again = new ComposedSentences().read(empty).train();
    assertEquals(corpus.train().size(), again.size());
    for (int i = 0; i < again.size(); i++) {
      LabelledText expected = corpus.train().get(i);
      LabelledText found = again.get(i);
      assertEquals(expected.text(), found.text());
      for (String head : expected.labels().keySet()) {
        assertArrayEquals(expected.labels().get(head), found.labels().get(head), expected.text());
      }
    }
  }
}
