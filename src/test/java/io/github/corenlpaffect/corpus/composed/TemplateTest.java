package io.github.corenlpaffect.corpus.composed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final Map<String, Filler> FILLERS =
      Map.of(
          "feel",
          filler("text", "angry"),
          "event",
          filler("text", "<I> lost <my> keys and nobody helped <me>"),
          "who",
          new Filler(
              ImmutableMap.of("text", "my aunt", "he", "she", "him", "her", "his", "her"),
              Tone.NEUTRAL));

  @Test
  void theArticleFitsTheWordBehindIt() {
    assertEquals("An angry man in a union.", written("a {feel} man in a union."));
  }

  @Test
  void sentencesBeginWithACapital() {
    assertEquals("Angry. So angry... no. Angry!", written("{feel}. so {feel}... no. {feel}!"));
  }

  @Test
  void eventsAreToldOfTheSpeakerOrOfSomebodyElse() {
    assertEquals("I lost my keys and nobody helped me", written("{event}"));
    assertEquals(
        "My aunt says she lost her keys and nobody helped her", written("{who} says {event@}"));
  }

  @Test
  void aReflexivePronounFollowsTheObjectForm() {
    Filler idiom = filler("text", "was beside <my>self");
    Filler who =
        new Filler(
            ImmutableMap.of("text", "my uncle", "he", "he", "him", "him", "his", "his"),
            Tone.NEUTRAL);
    String written =
        Template.parse("{who} {idiom@}; I {idiom}")
            .written(Map.of("who", who, "idiom", idiom), new Random(1));
    assertEquals("My uncle was beside himself; I was beside myself", written);
  }

  @Test
  void wordsAreShoutedOrDrawnOut() {
    assertEquals("So ANGRY", written("so {feel/upper}"));
    assertEquals("So angryyyy", written("so {feel/long}"));
    assertEquals("So aaaangry", written("so {feel/drawn}"));
    assertEquals("So angryyyy", written("so {feel/held}"));
  }

  @Test
  void oneOfTheAlternativesIsChosen() {
    assertTrue(Set.of("So angry", "Very angry").contains(written("[so|very] {feel}")));
  }

  @Test
  void aFormMustExist() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> written("{feel.past}")).getMessage();
    assertEquals("table feel has no column 'past'", message);
  }

  private static String written(String template) {
    return Template.parse(template).written(FILLERS, new Random(1));
  }

  private static Filler filler(String form, String text) {
    return new Filler(ImmutableMap.of(form, text), Tone.NEUTRAL);
  }
}
