package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffectOptionsTest {

  @Test
  void withoutPropertiesTheShippedModelRunsOnOneThreadWithoutLimit() {
    assertEquals(
        new AffectOptions("en", Optional.empty(), 1, -1, SentimentClassPolicy.AUTO, false, false),
        AffectOptions.of("affect", new Properties()));
  }

  @Test
  void everyOptionIsRead() {
    Properties properties =
        properties(
            "affect.model", "my.model",
            "affect.lexicon", "my.tsv ",
            "affect.nthreads", "3",
            "affect.maxtime", "250",
            "affect.sentimentClass", "never",
            "affect.explain", "true ",
            "affect.targets", "true");
    assertEquals(
        new AffectOptions(
            "my.model", Optional.of("my.tsv"), 3, 250, SentimentClassPolicy.NEVER, true, true),
        AffectOptions.of("affect", properties));
  }

  @Test
  void optionsStandBehindTheAnnotatorsOwnName() {
    Properties properties = properties("mood.model", "my.model", "affect.colour", "red");
    assertEquals("my.model", AffectOptions.of("mood", properties).model());
  }

  @Test
  void threadsFallBackToThePipelines() {
    assertEquals(4, AffectOptions.of("affect", properties("nthreads", "4")).nThreads());
    Properties both = properties("nthreads", "4", "affect.nthreads", "2");
    assertEquals(2, AffectOptions.of("affect", both).nThreads());
  }

  @Test
  void blanksAroundAValueDoNotMatter() {
    assertEquals(
        SentimentClassPolicy.ALWAYS,
        AffectOptions.of("affect", properties("affect.sentimentClass", "always "))
            .sentimentClass());
  }

  @Test
  void propertiesThatAreDefaultsOfOthersCount() {
    Properties properties = new Properties(properties("affect.modle", "my.model"));
    assertThrows(IllegalArgumentException.class, () -> AffectOptions.of("affect", properties));
  }

  @Test
  void anUnknownOptionIsRefusedWithTheKnownOnes() {
    assertEquals(
        "unknown option mood.modle; known are mood.model, mood.lexicon, mood.nthreads,"
            + " mood.maxtime, mood.sentimentClass, mood.explain, mood.targets",
        refusal("mood", properties("mood.modle", "my.model")));
  }

  @ParameterizedTest
  @CsvSource({
    "affect.nthreads, two, affect.nthreads = two is wrong; it must be a whole number up to"
        + " 2147483647",
    "nthreads, 2.5, nthreads = 2.5 is wrong; it must be a whole number up to 2147483647",
    "affect.maxtime, 9999999999, affect.maxtime = 9999999999 is wrong; it must be a whole number up"
        + " to 2147483647",
    "affect.sentimentClass, Auto, 'affect.sentimentClass = Auto is wrong; it must be auto, always"
        + " or never'",
    "affect.explain, yes, affect.explain = yes is wrong; it must be true or false",
    "affect.targets, yes, affect.targets = yes is wrong; it must be true or false",
    "affect.lexicon, ' ', 'affect.lexicon =  is wrong; it must be a file or a class-path resource'",
    "affect.model, ' ', 'affect.model =  is wrong; it must be en, open, a file or a class-path resource'",
  })
  void aWrongValueIsRefusedWithWhatWouldBeRight(String property, String value, String message) {
    assertEquals(message, refusal("affect", properties(property, value)));
  }

  private static String refusal(String annotator, Properties properties) {
    return assertThrows(
            IllegalArgumentException.class, () -> AffectOptions.of(annotator, properties))
        .getMessage();
  }

  private static Properties properties(String... pairs) {
    Properties properties = new Properties();
    for (int i = 0; i < pairs.length; i += 2) {
      properties.setProperty(pairs[i], pairs[i + 1]);
    }
    return properties;
  }
}
