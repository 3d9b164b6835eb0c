package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.feature.Sentences;
import io.github.corenlpaffect.metric.Correlation;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.model.WordValues;
import io.github.corenlpaffect.model.linear.Vectors;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordValuesFitTest {
  private static final AffectModel MODEL = SmallModel.withSeed(2);
  private static final List<String> WORDS =
      List.of("<user>", "<url>", "<number>", ".", "!", "i", "am", "not", "happy", "sad", "the");
  private static final int[] ROWS = IntStream.range(0, WORDS.size()).toArray();
  private static final WordValues VALUES = new WordValuesFit(MODEL).fit(ROWS);

  @Test
  void whatIsReadOutGoesWithWhatTheModelSays() {
    List<String> words = WORDS.subList(5, WORDS.size());
    double[] said =
        words.stream()
            .mapToDouble(word -> MODEL.predict(Sentences.of("this is " + word + ".")).valence())
            .toArray();
    double[] read = words.stream().mapToDouble(word -> readOut(WORDS.indexOf(word))[0]).toArray();
    double correlation = Correlation.pearson(said, read);
    assertTrue(correlation > 0.5, "correlation " + correlation);
  }

  @Test
  void directionsAreTheCovarianceOfRowsWithWhatIsReadOut() {
    int width = VALUES.readOut().inputs();
    float[] expected = new float[width];
    float[] meanRow = new float[width];
    float meanValue = 0;
    for (int row : ROWS) {
      Vectors.addScaled(1f / ROWS.length, MODEL.rows().row(row, false), meanRow);
      meanValue += readOut(row)[0] / ROWS.length;
    }
    for (int row : ROWS) {
      float factor = (readOut(row)[0] - meanValue) / ROWS.length;
      Vectors.addScaled(factor, MODEL.rows().row(row, false), expected);
      Vectors.addScaled(-factor, meanRow, expected);
    }
    assertArrayEquals(expected, VALUES.directions().row(0), 1e-4f);
  }

  @Test
  void wordsThatDoNotTurnUnderNegationMoveAlikeUnderIt() {
    int[] unturned = IntStream.range(0, 8).toArray();
    WordValues values = new WordValuesFit(MODEL).fit(unturned);
    for (int i = 0; i < WordValues.COUNT; i++) {
      assertArrayEquals(values.directions().row(i), values.negatedDirections().row(i), 1e-6f);
    }
  }

  @Test
  void fittingAgainGivesTheSameBits() {
    WordValues again = new WordValuesFit(MODEL).fit(ROWS);
    assertArrayEquals(VALUES.readOut().weights().flat(), again.readOut().weights().flat());
    assertArrayEquals(VALUES.negatedDirections().flat(), again.negatedDirections().flat());
  }

  @Test
  void oneWordIsEnough() {
    WordValues values = new WordValuesFit(MODEL).fit(new int[] {8});
    assertEquals(0, values.directions().row(0)[0]);
  }

  private static float[] readOut(int row) {
    float[] values = new float[WordValues.COUNT];
    VALUES.readOut().apply(MODEL.rows().row(row, false), values);
    return values;
  }
}
