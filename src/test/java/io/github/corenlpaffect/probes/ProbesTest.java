package io.github.corenlpaffect.probes;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.Affect;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProbesTest {

  private static final Set<String> CAPABILITIES =
      Set.of(
          "negation",
          "intensifier",
          "diminisher",
          "capitals",
          "punctuation",
          "emoji",
          "emoticons",
          "hashtags",
          "lexical strength",
          "contrast");

  @Test
  void thereAreTwoHundredDifferentFactualSentences() throws IOException {
    List<String> sentences = Probes.factualSentences();
    assertEquals(200, sentences.size());
    assertEquals(200, new HashSet<>(sentences).size());
  }

  @Test
  void factualSentencesHaveThreeToTwentyFiveWords() throws IOException {
    for (String sentence : Probes.factualSentences()) {
      int words = sentence.split(" ").length;
      assertTrue(words >= 3 && words <= 25, sentence);
    }
  }

  @Test
  void thereAreAtLeast120DifferentMinimalPairs() throws IOException {
    List<MinimalPair> pairs = Probes.minimalPairs();
    assertTrue(pairs.size() >= 120, () -> pairs.size() + " pairs");
    assertEquals(pairs.size(), new HashSet<>(pairs).size());
  }

  @Test
  void everyCapabilityHasAtLeastTwelvePairs() throws IOException {
    Map<String, Long> counts =
        Probes.minimalPairs().stream().collect(groupingBy(MinimalPair::capability, counting()));
    assertEquals(CAPABILITIES, counts.keySet());
    assertAll(
        counts.entrySet().stream()
            .map(count -> () -> assertTrue(count.getValue() >= 12, count.toString())));
  }

  @Test
  void everyPairNamesAnOutput() throws IOException {
    for (MinimalPair pair : Probes.minimalPairs()) {
      assertEquals(0, pair.outputOf(Affect.none()), pair.toString());
    }
  }

  @Test
  void theTextsOfAPairDiffer() throws IOException {
    for (MinimalPair pair : Probes.minimalPairs()) {
      assertNotEquals(pair.higher(), pair.lower());
    }
  }
}
