package io.github.corenlpaffect.train;

import io.github.corenlpaffect.feature.Mark;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.MarkedRows;
import io.github.corenlpaffect.model.RowSource;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.Vectors;
import java.util.Map;

/** {@link MarkedRows} in training. */
final class TrainableMarks {
  private static final double DEVIATION = 0.02;
  private static final String MARKS = "encoder.marks";
  private static final String EMPHASIS = "encoder.emphasis";

  /**
   * What emphasis begins with: the shifts that Hutto and Gilbert (2014) measured for capitals,
   * degree adverbs and exclamation marks, as shares of a typical word's 2 of 4.
   */
  private static final Map<Mark, Float> FIRST_EMPHASIS =
      Map.of(
          Mark.ALL_CAPITALS, 1.37f,
          Mark.ELONGATED, 1.15f,
          Mark.INTENSIFIED, 1.15f,
          Mark.EXCLAIMED, 1.15f,
          Mark.DIMINISHED, 0.85f);

  private final Parameter marks;
  private final Parameter emphasis;
  private final MarkedRows words;

  private TrainableMarks(Parameter marks, Parameter emphasis) {
    this.marks = marks;
    this.emphasis = emphasis;
    words = new MarkedRows(marks.matrix(), emphasis.matrix());
  }

  /** Marks with random rows. */
  static TrainableMarks random(int rowWidth, long seed) {
    return new TrainableMarks(
        Parameter.gaussian(MARKS, Mark.values().length, rowWidth, DEVIATION, seed),
        Parameter.from(EMPHASIS, firstEmphasis()));
  }

  /** Marks that begin with others' weights. */
  static TrainableMarks from(MarkedRows start) {
    return new TrainableMarks(
        Parameter.from(MARKS, start.marks()), Parameter.from(EMPHASIS, start.emphasis()));
  }

  private static Matrix firstEmphasis() {
    Matrix factors = Matrix.zeros(Mark.values().length, 1);
    for (Mark mark : Mark.values()) {
      factors.row(mark.ordinal())[0] = FIRST_EMPHASIS.getOrDefault(mark, 1f);
    }
    return factors;
  }

  Parameter marks() {
    return marks;
  }

  Parameter emphasis() {
    return emphasis;
  }

  /** What runs forward, on the very weights that are trained. */
  MarkedRows words() {
    return words;
  }

  /**
   * The marks as they stand, with weights of their own.
   *
   * @param layerShare how much is kept of what the marks of earlier annotators do, 0…1
   */
  MarkedRows snapshot(double layerShare) {
    Matrix rows = marks.matrix().copy();
    Matrix factors = emphasis.matrix().copy();
    float share = (float) layerShare;
    for (Mark mark : Mark.values()) {
      if ((mark.bit() & Mark.WITHOUT_LAYERS) == 0) {
        float[] row = rows.row(mark.ordinal());
        float[] factor = factors.row(mark.ordinal());
        Vectors.scale(share, row, row);
        factor[0] = 1 + share * (factor[0] - 1);
      }
    }
    return new MarkedRows(rows, factors);
  }

  /** The way back of one thread. */
  final class Backward {
    private final Gradient marksGradient = new Gradient(marks);
    private final Gradient emphasisGradient = new Gradient(emphasis);

    Gradient marks() {
      return marksGradient;
    }

    Gradient emphasis() {
      return emphasisGradient;
    }

    /**
     * Adds the gradients that the gradient of what a word contributes implies.
     *
     * @param gradient of the contribution: [row width]
     * @param rows the words' rows
     * @param gradients where the gradients of the words' rows go
     */
    void add(
        SentenceFeatures sentence,
        int word,
        float[] gradient,
        RowSource rows,
        RowGradients gradients) {
      addRows(sentence, word, gradient, gradients);
      addMarks(sentence.marks(word), gradient, rows.row(sentence, word));
    }

    private void addRows(
        SentenceFeatures sentence, int word, float[] gradient, RowGradients gradients) {
      int start = sentence.start(word);
      int end = sentence.end(word);
      boolean negated = (sentence.marks(word) & Mark.NEGATED.bit()) != 0;
      float share = words.emphasis(sentence.marks(word)) / (end - start);
      for (int i = start; i < end; i++) {
        gradients.add(sentence.row(i), negated, share, gradient);
      }
    }

    private void addMarks(long marksOfWord, float[] gradient, float[] row) {
      float slope = marksOfWord == 0 ? 0 : Vectors.dot(gradient, row);
      for (long bits = marksOfWord; bits != 0; bits &= bits - 1) {
        int mark = Long.numberOfTrailingZeros(bits);
        float others = words.emphasis(marksOfWord & ~(1L << mark));
        emphasisGradient.touch(mark)[0] += others * slope;
        Vectors.add(gradient, marksGradient.touch(mark));
      }
    }
  }
}
