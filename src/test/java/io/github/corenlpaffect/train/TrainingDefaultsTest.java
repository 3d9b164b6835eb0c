package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.util.PropertiesUtils;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TrainingDefaultsTest {

  @Test
  void aRunFromAModelIsAShortOneOnATableOfOnesOwn() {
    TrainingOptions options = options("train.base", "en");

    assertEquals(0, options.dropout().pooled());
    assertEquals("own.model", options.model().toString());
    assertEquals(Map.of("own", 1.0), options.corpora());
    assertEquals("1", options.settings().get("corpus.own"));
  }

  @Test
  void itsDefaultsAreOptions() throws IOException {
    Properties defaults = new Properties();
    try (InputStream in = TrainingDefaults.class.getResourceAsStream("from-model.properties")) {
      defaults.load(in);
    }

    TrainingOptions options = TrainingOptions.of(defaults);

    assertEquals(16, options.batch());
    assertEquals(4, options.anchorWeight());
  }

  @Test
  void whatIsNamedWins() {
    TrainingOptions options = options("train.base", "en", "train.rate", "0.5", "corpus.sst", "2");

    assertEquals(0.5, options.rate());
    assertEquals(Map.of("sst", 2.0), options.corpora());
  }

  @Test
  void aTableThatIsNamedIsLearntFrom() {
    assertEquals(
        Map.of("sst", 2.0, "own", 1.0), options("train.own", "a.tsv", "corpus.sst", "2").corpora());
    assertEquals(Map.of("own", 3.0), options("train.own", "a.tsv", "corpus.own", "3").corpora());
  }

  @Test
  void aRunFromNothingHasTheOthers() {
    TrainingOptions options = options("train.base", " ");

    assertEquals(0.5, options.dropout().pooled());
    assertEquals(Map.of(), options.corpora());
  }

  private static TrainingOptions options(String... namesAndValues) {
    return TrainingOptions.of(PropertiesUtils.asProperties(namesAndValues));
  }
}
