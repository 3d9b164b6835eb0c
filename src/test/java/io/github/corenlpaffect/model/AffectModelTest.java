package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.feature.Sentences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AffectModelTest {
  private static final AffectModel MODEL = SmallModel.withSeed(1);
  private static final String[] PIECES = {
    "I",
    "am",
    "not",
    "very",
    "happy",
    "sad",
    "blorp",
    "#SoHappy",
    "👍🏽",
    ":(",
    "@me",
    "!!!",
    "SOOO"
  };

  @Test
  void anySentenceHasTheSameAffectOnEightThreadsAndWhenReplayed() throws Exception {
    List<Affect> expected = predictAll(MODEL);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      AffectModel shared = SmallModel.withSeed(1);
      Callable<List<Affect>> replay = () -> predictAll(shared);
      for (Future<List<Affect>> answer : threads.invokeAll(Collections.nCopies(8, replay))) {
        assertEquals(expected, answer.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void anEarlierSentenceLeavesNoTrace() {
    CoreMap sentence = Sentences.of("I am happy");
    Affect fresh = SmallModel.withSeed(1).predict(sentence);
    MODEL.predict(Sentences.of("I am not happy, sad sad sad sad sad sad #blorp"));
    assertEquals(fresh, MODEL.predict(sentence));
  }

  @Test
  void negationChangesTheAffect() {
    assertNotEquals(
        MODEL.predict(Sentences.of("not happy")), MODEL.predict(Sentences.of("the happy")));
  }

  @Property(tries = 2000)
  void anyTextHasAValidAffect(
      @ForAll @StringLength(max = 60) @CharRange(from = 0, to = '\uFFFF') String text) {
    assertValid(MODEL.predict(Sentences.of(text)));
    assertValid(MODEL.predict(Sentences.ofTokens(text, text)));
  }

  @Property(tries = 500)
  void anyUnpairedSurrogateOrControlCharacterHasAValidAffect(
      @ForAll
          @StringLength(min = 1, max = 8)
          @CharRange(from = '\uD83C', to = '\uDFFF')
          @CharRange(from = 0, to = ' ')
          @CharRange(from = '\u200B', to = '\u202E')
          String text) {
    assertValid(MODEL.predict(Sentences.of("happy " + text + "sad")));
    assertValid(MODEL.predict(Sentences.ofTokens("#" + text, "@" + text, text)));
  }

  @Test
  void rightToLeftTextHasAValidAffect() {
    assertValid(MODEL.predict(Sentences.of("אני שמח מאוד היום \u202Eyppah\u202C أنا سعيد")));
  }

  @Test
  void aMegabyteWithoutABlankHasAValidAffect() {
    for (String letter : List.of("a", "#a", "!", "😀", "👍🏽", "\u200D", ":)", "<3")) {
      String text = letter.repeat(1_000_000 / letter.length());
      assertValid(MODEL.predict(Sentences.ofTokens(text)));
      assertValid(MODEL.predict(Sentences.ofTokens("#" + text)));
    }
  }

  @Test
  void aSentenceOfMoreWordsThanTheModelLooksAtHasAValidAffect() {
    String[] tokens = Collections.nCopies(10_000, "happy").toArray(String[]::new);
    assertValid(MODEL.predict(Sentences.ofTokens(tokens)));
  }

  @Test
  void aSentenceWithoutTokensHasNoAffect() {
    assertEquals(Affect.none(), MODEL.predict(new ArrayCoreMap()));
    assertEquals(Affect.none(), MODEL.predict(Sentences.ofTokens()));
    assertEquals(Affect.none(), MODEL.predict(Sentences.of(" \t ")));
  }

  private static List<Affect> predictAll(AffectModel model) {
    Random random = new Random(42);
    List<Affect> answers = new ArrayList<>();
    for (int sentence = 0; sentence < 500; sentence++) {
      String[] tokens = new String[1 + random.nextInt(30)];
      for (int i = 0; i < tokens.length; i++) {
        String piece = PIECES[random.nextInt(PIECES.length)];
        tokens[i] = random.nextInt(4) == 0 ? piece + random.nextInt(1000) : piece;
      }
      answers.add(model.predict(Sentences.ofTokens(tokens)));
    }
    return answers;
  }

  /** The values check themselves when they are made; what is left is that there is one. */
  private static void assertValid(Affect affect) {
    double urgency = affect.extra().isEmpty() ? 0 : affect.extra().get("own/urgency").get("value");
    assertTrue(urgency >= 0 && urgency <= 1, affect.toString());
    assertTrue(Math.abs(affect.valence()) <= 1, affect.toString());
  }
}
