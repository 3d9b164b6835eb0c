package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.feature.LexiconEntry;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.feature.Sentences;
import io.github.corenlpaffect.feature.UserLexicon;
import io.github.corenlpaffect.model.linear.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model with a user's own words. */
class LexiconModelTest {
  private static final AffectModel MODEL = SmallModel.withSeed(1);
  private static final WordValues VALUES = MODEL.parts().values().orElseThrow();

  @TempDir private Path directory;

  @Test
  void aRowThatMovedHoldsTheStatedValues() {
    float[] row = row(MODEL, "happy", 0);
    float[] held = held(MODEL, "happy", 0);
    double[] target = new double[WordValues.COUNT];
    Arrays.fill(target, Double.NaN);
    target[0] = held[0] + 0.2;
    target[1 + Emotion.JOY.ordinal()] = held[1 + Emotion.JOY.ordinal()] - 0.1;
    float[] moved = row.clone();
    VALUES.move(target, new ValueGain(VALUES).of(target), row, false, moved);
    float[] now = new float[WordValues.COUNT];
    VALUES.readOut().apply(moved, now);
    assertEquals(target[0], now[0], 2e-3);
    assertEquals(target[1 + Emotion.JOY.ordinal()], now[1 + Emotion.JOY.ordinal()], 2e-3);
  }

  @Test
  void theLargerTheChangeTheFurtherARowMovesButNeverBeyondBounds() {
    double[] target = new double[WordValues.COUNT];
    Arrays.fill(target, Double.NaN);
    double before = 0;
    for (double valence : new double[] {0.5, 5, 500, 50_000}) {
      float[] row = new float[VALUES.rowWidth()];
      target[0] = VALUES.readOut().bias()[0] + valence;
      VALUES.move(target, new ValueGain(VALUES).of(target), row.clone(), false, row);
      double length = Math.sqrt(Vectors.dot(row, row));
      assertTrue(length > before && length < 10.01, "length " + length);
      before = length;
    }
  }

  @Test
  void aWordThatIsSaidToBeWhatItIsStaysAsItIs() {
    for (String word : List.of("happy", "sad", "the", "blorp")) {
      float held = held(MODEL, word, 0)[0];
      AffectModel model = withValences(Map.of(word, (double) held));
      for (String text : List.of(word, "i am " + word + " !", "not " + word)) {
        assertEquals(MODEL.predict(Sentences.of(text)), model.predict(Sentences.of(text)), text);
      }
    }
  }

  @Test
  void aWordUnderNegationMovesTheOtherWayIfTheModelHasItSo() {
    AffectModel model = withValences(Map.of("happy", -1.0));
    float[] plain = difference(model, "happy", 0);
    float[] negated = difference(model, "not happy", 1);
    for (int i = 0; i < plain.length; i++) {
      assertEquals(-0.5 * plain[i], negated[i], 1e-3);
    }
    assertNotEquals(
        MODEL.predict(Sentences.of("not happy")), model.predict(Sentences.of("not happy")));
  }

  @Test
  void wordsNeverSeenMoveToo() {
    AffectModel model = withValences(Map.of("blorp", 1.0));
    assertNotEquals(MODEL.predict(Sentences.of("blorp")), model.predict(Sentences.of("blorp")));
  }

  @Test
  void otherWordsStayAsTheyAre() {
    AffectModel model = withValences(Map.of("happy", -1.0, "not sad", 1.0));
    CoreMap sentence = Sentences.of("I am sad, not the worst!");
    assertEquals(MODEL.predict(sentence), model.predict(sentence));
  }

  @Test
  void ofSeveralWordsTheFirstHoldsTheValueAndTheOthersNone() {
    AffectModel model = withValences(Map.of("happy sad", 0.4));
    assertTrue(Math.abs(held(model, "happy sad", 0)[0] - 0.4) < 0.05);
    assertTrue(Math.abs(held(model, "happy sad", 1)[0]) < 0.05);
  }

  @Test
  void anotherLexiconTakesThePlaceOfTheFirst() {
    CoreMap sentence = Sentences.of("so happy");
    AffectModel other = withValences(Map.of("sad", 1.0));
    AffectModel twice =
        withValences(Map.of("happy", -1.0))
            .withLexicon(UserLexicon.of(List.of(LexiconEntry.ofValence("sad", 1))));
    assertEquals(MODEL.predict(sentence), twice.predict(sentence));
    assertEquals(other.predict(Sentences.of("so sad")), twice.predict(Sentences.of("so sad")));
  }

  @Test
  void theModelItselfAndItsFileAreLeftAsTheyAre() throws IOException {
    CoreMap sentence = Sentences.of("I am happy");
    Affect before = MODEL.predict(sentence);
    AffectModel model = withValences(Map.of("happy", -1.0));
    assertNotEquals(before, model.predict(sentence));
    assertEquals(before, MODEL.predict(sentence));
    model.write(directory.resolve("with.model"));
    assertArrayEquals(
        ModelFile.write(SmallModel.parts(1)), Files.readAllBytes(directory.resolve("with.model")));
  }

  @Test
  void eightThreadsGiveTheSameBits() throws Exception {
    AffectModel model = withValences(Map.of("happy", -1.0, "am not", 0.3, "blorp", 0.2));
    List<CoreMap> sentences =
        List.of(
            Sentences.of("I am not happy"), Sentences.of("blorp !"), Sentences.of("am not sad"));
    Callable<List<Affect>> replay =
        () ->
            Collections.nCopies(50, sentences).stream()
                .flatMap(List::stream)
                .map(model::predict)
                .toList();
    List<Affect> expected = replay.call();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<List<Affect>> answer : threads.invokeAll(Collections.nCopies(8, replay))) {
        assertEquals(expected, answer.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aModelWithoutValuesOfWordsTakesNoLexicon() {
    AffectModel without = AffectModel.of(SmallModel.parts(1).withValues(Optional.empty()));
    Exception refusal =
        assertThrows(
            IllegalArgumentException.class, () -> without.withLexicon(UserLexicon.of(List.of())));
    assertTrue(refusal.getMessage().startsWith("this model takes no lexicon"), refusal::toString);
  }

  private static AffectModel withValences(Map<String, Double> valences) {
    return MODEL.withLexicon(
        UserLexicon.of(
            valences.entrySet().stream()
                .map(entry -> LexiconEntry.ofValence(entry.getKey(), entry.getValue()))
                .toList()));
  }

  /** What is read out of the row of a word of a text. */
  private static float[] held(AffectModel model, String text, int word) {
    float[] held = new float[WordValues.COUNT];
    VALUES.readOut().apply(row(model, text, word), held);
    return held;
  }

  private static float[] difference(AffectModel model, String text, int word) {
    float[] difference = row(model, text, word).clone();
    Vectors.addScaled(-1, row(MODEL, text, word), difference);
    return difference;
  }

  private static float[] row(AffectModel model, String text, int word) {
    SentenceFeatures features = new SentenceFeatures();
    model.extractor().extract(Sentences.of(text), features);
    return model.rows().row(features, word);
  }
}
