package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.corenlpaffect.feature.Mark;
import io.github.corenlpaffect.feature.SentenceFeatures;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The states of the gated encoder, against its definition written out plainly. */
class GatedEncoderTest {
  /** What the approximations of tanh and the logistic function may add up to. */
  private static final double CLOSE = 5e-4;

  private static final int VOCABULARY = 20;

  private final ModelParts parts = SmallModel.gatedParts(3);
  private final GatedEncoder encoder = (GatedEncoder) parts.network().encoder();
  private final int filters = encoder.stateWidth();
  private final int cells = encoder.cells();
  private final float[][] table = table();
  private final RowSource rows = (row, negated) -> table[row];
  private final Scratch scratch = new Scratch(parts.network());

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 17, 500, SentenceFeatures.LONGEST})
  void theStatesAreThoseOfTheDefinition(int words) {
    SentenceFeatures sentence = sentence(words);
    encoder.encode(sentence, rows, scratch);
    double[][] expected = states(sentence);
    for (int word = 0; word < words; word++) {
      for (int i = 0; i < filters; i++) {
        assertEquals(expected[word][i], scratch.state(word)[i], CLOSE, word + ", " + i);
      }
    }
  }

  @Test
  void aSentenceWithoutWordsGivesZeros() {
    encoder.encode(sentence(5), rows, scratch);
    encoder.encode(sentence(0), rows, scratch);
    assertArrayEquals(new float[encoder.outputSize()], scratch.pooled());
  }

  @Test
  void aLongerSentenceBeforeLeavesNoTrace() {
    SentenceFeatures sentence = sentence(4);
    encoder.encode(sentence, rows, scratch);
    float[] fresh = scratch.pooled().clone();
    encoder.encode(sentence(90), rows, scratch);
    encoder.encode(sentence, rows, scratch);
    assertArrayEquals(fresh, scratch.pooled());
  }

  @Test
  void aWordIsRememberedForwardsByOneHalfOfTheCellsAndBackwardsByTheOther() {
    SentenceFeatures sentence = sentence(9);
    encoder.encode(sentence, rows, scratch);
    float[] first = scratch.cells(0).clone();
    float[] last = scratch.cells(8).clone();
    Arrays.fill(table[sentence.row(sentence.start(4))], 2);
    encoder.encode(sentence, rows, scratch);
    for (int i = 0; i < cells; i++) {
      boolean forwards = i < cells / 2;
      assertEquals(forwards, first[i] == scratch.cells(0)[i], "cell " + i + " of the first word");
      assertEquals(!forwards, last[i] == scratch.cells(8)[i], "cell " + i + " of the last word");
    }
  }

  @Test
  void moreCellsThanFiltersAndAnOddNumberAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new GatedMemory(new float[3], new float[3]));
    GatedMemory large = new GatedMemory(new float[filters + 2], new float[filters + 2]);
    assertThrows(
        IllegalArgumentException.class,
        () -> new GatedEncoder(encoder.words(), encoder.filters(), large, encoder.pooling()));
  }

  private double[][] states(SentenceFeatures sentence) {
    int words = sentence.words();
    double[][] contributions = new double[words][];
    for (int word = 0; word < words; word++) {
      contributions[word] = contribution(sentence, word);
    }
    double[][] states = new double[words][filters];
    for (int word = 0; word < words; word++) {
      for (int i = 0; i < filters; i++) {
        double before = word > 0 ? contributions[word - 1][i] : 0;
        double after = word + 1 < words ? contributions[word + 1][2 * filters + i] : 0;
        double own = contributions[word][filters + i] + encoder.filters().bias()[i];
        states[word][i] = Math.max(0, before + own + after);
      }
    }
    for (int cell = 0; cell < cells; cell++) {
      double content = 0;
      for (int step = 0; step < words; step++) {
        int word = cell < cells / 2 ? step : words - 1 - step;
        content = next(cell, content, contributions[word]);
        states[word][cell] += content;
      }
    }
    return states;
  }

  private double next(int cell, double content, double[] contribution) {
    int candidates = 3 * filters;
    double x = contribution[candidates + cell] + encoder.memory().candidateBias()[cell];
    double f = contribution[candidates + cells + cell] + encoder.memory().forgetBias()[cell];
    double kept = 1 / (1 + Math.exp(-f));
    return kept * content + (1 - kept) * Math.tanh(x);
  }

  /** The mean of the rows, times every mark's factor, plus every mark's row. */
  private double[] contribution(SentenceFeatures sentence, int word) {
    double[] sum = new double[encoder.rowWidth()];
    int[] ofWord = sentence.rows(word);
    double factor = 1.0 / ofWord.length;
    for (Mark mark : Mark.values()) {
      if ((sentence.marks(word) & mark.bit()) != 0) {
        factor *= encoder.words().emphasis().row(mark.ordinal())[0];
      }
    }
    for (int row : ofWord) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += factor * table[row][i];
      }
    }
    for (Mark mark : Mark.values()) {
      for (int i = 0; (sentence.marks(word) & mark.bit()) != 0 && i < sum.length; i++) {
        sum[i] += encoder.words().marks().row(mark.ordinal())[i];
      }
    }
    return sum;
  }

  private static SentenceFeatures sentence(int words) {
    Random random = new Random(words);
    SentenceFeatures sentence = new SentenceFeatures();
    for (int word = 0; word < words; word++) {
      int[] ofWord = random.ints(1 + random.nextInt(3), 0, VOCABULARY).toArray();
      long marks = random.nextBoolean() ? 0 : Mark.NEGATED.bit() | Mark.HASHTAG.bit();
      sentence.add(ofWord, word == 0 ? Mark.ALL_CAPITALS.bit() : marks, word);
    }
    return sentence;
  }

  private float[][] table() {
    Random random = new Random(1);
    float[][] values = new float[VOCABULARY][encoder.rowWidth()];
    for (float[] row : values) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    return values;
  }
}
