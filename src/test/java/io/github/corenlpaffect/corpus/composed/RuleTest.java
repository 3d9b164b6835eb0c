package io.github.corenlpaffect.corpus.composed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.Emotion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleTest {
  private static final Tone HAPPY = Tone.parse(".65 joy .65");
  private static final Tone ANGRY = Tone.parse("-.65 anger .65");
  private static final Map<String, Tone> SLOTS = Map.of("happy", HAPPY, "angry", ANGRY);

  @Test
  void notPositiveIsMildlyNegativeWithLittleJoy() {
    Tone tone = Rule.NOT.apply(List.of(HAPPY));
    assertEquals(-0.35, tone.valence(), 1e-12);
    assertEquals(0.065, tone.intensity(Emotion.JOY), 1e-12);
    assertTrue(tone.intensity(Emotion.SADNESS) > 0.2);
  }

  @Test
  void notNegativeIsNearlyNeutralWithoutTheEmotion() {
    Tone tone = Rule.NOT.apply(List.of(ANGRY));
    assertTrue(tone.valence() > 0 && tone.valence() < 0.2);
    assertTrue(tone.intensity(Emotion.ANGER) < 0.1);
  }

  @Test
  void intensifiersAndDiminishersAreOrdered() {
    double slightly = joyOf("slightly(happy)");
    double loud = joyOf("loud(happy)");
    double very = joyOf("very(happy)");
    double extremely = joyOf("extremely(happy)");
    assertTrue(slightly < 0.65 && 0.65 < loud && loud < very && very < extremely);
    assertTrue(extremely < 1);
  }

  @Test
  void whatFollowsButLeads() {
    assertTrue(Label.parse("but(happy, angry)").of(SLOTS).valence() < -0.2);
    assertTrue(Label.parse("but(angry, happy)").of(SLOTS).valence() > 0.2);
  }

  @Test
  void mixedFeelingsKeepBoth() {
    Tone tone = Rule.AND.apply(List.of(HAPPY, ANGRY));
    assertEquals(0, tone.valence(), 1e-12);
    assertEquals(0.65, tone.intensity(Emotion.JOY), 1e-12);
    assertEquals(0.65, tone.intensity(Emotion.ANGER), 1e-12);
  }

  @Test
  void whatIsWishedForIsMissing() {
    Tone tone = Rule.WISHED.apply(List.of(HAPPY));
    assertTrue(tone.valence() < 0);
    assertTrue(tone.intensity(Emotion.SADNESS) > tone.intensity(Emotion.JOY));
  }

  @Test
  void rulesNest() {
    assertEquals(
        Rule.BUT.apply(List.of(Rule.NOT.apply(List.of(HAPPY)), ANGRY)),
        Label.parse("but(not(happy), angry)").of(SLOTS));
  }

  @Test
  void rulesAndSlotsMustExist() {
    assertTrue(messageOf("nott(happy)").startsWith("no rule 'nott'; there are [VERY,"));
    assertTrue(messageOf("not(sad)").startsWith("no slot 'sad' among"));
    assertEquals("BUT cannot have 1 parts", messageOf("but(happy)"));
  }

  private static double joyOf(String label) {
    return Label.parse(label).of(SLOTS).intensity(Emotion.JOY);
  }

  private static String messageOf(String label) {
    return assertThrows(IllegalArgumentException.class, () -> Label.parse(label).of(SLOTS))
        .getMessage();
  }
}
