package io.github.corenlpaffect.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AffectSettingsTest {
  @Test
  void settingsOfOthersAreLeftAlone() {
    assertEquals(
        new AffectSettings("", "", false),
        AffectSettings.of(Map.of("spark.master", "local[2]", "spark.affects", "1")));
  }

  @Test
  void eachSettingIsRead() {
    assertEquals(
        new AffectSettings("own.model", "own.tsv", true),
        AffectSettings.of(
            Map.of(
                "spark.affect.model", "own.model ",
                "spark.affect.lexicon", "own.tsv",
                "spark.affect.whole", "true")));
  }

  @Test
  void whatIsWrongIsSaid() {
    assertEquals(
        "spark.affect.whole = yes is wrong; it must be true or false",
        refusal("spark.affect.whole", "yes"));
    assertEquals(
        "unknown setting spark.affect.modle; known are spark.affect.model, spark.affect.lexicon,"
            + " spark.affect.whole",
        refusal("spark.affect.modle", "en"));
  }

  private static String refusal(String name, String value) {
    return assertThrows(
            IllegalArgumentException.class, () -> AffectSettings.of(Map.of(name, value)))
        .getMessage();
  }
}
