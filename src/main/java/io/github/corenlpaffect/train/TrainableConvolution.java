package io.github.corenlpaffect.train;

import io.github.corenlpaffect.feature.Mark;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.ConvolutionEncoder;
import io.github.corenlpaffect.model.Matrix;
import io.github.corenlpaffect.model.Pooling;
import io.github.corenlpaffect.model.RowSource;
import io.github.corenlpaffect.model.Scratch;
import io.github.corenlpaffect.model.Vectors;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The {@link ConvolutionEncoder} in training. */
final class TrainableConvolution implements TrainableEncoder {
  private static final double MARK_DEVIATION = 0.02;
  private static final double QUERY_DEVIATION = 0.1;
  private static final String MARKS = "encoder.marks";
  private static final String EMPHASIS = "encoder.emphasis";
  private static final String BIAS = "encoder.bias";
  private static final String QUERIES = "encoder.queries";

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
  private final Parameter bias;
  private final Parameter queries;
  private final ConvolutionEncoder encoder;

  private TrainableConvolution(
      Parameter marks, Parameter emphasis, Parameter bias, Parameter queries) {
    this.marks = marks;
    this.emphasis = emphasis;
    this.bias = bias;
    this.queries = queries;
    encoder =
        new ConvolutionEncoder(
            marks.matrix(), emphasis.matrix(), bias.row(0), new Pooling(queries.matrix()));
  }

  /** A convolution with random weights. */
  static TrainableConvolution random(int filters, long seed) {
    int width = ConvolutionEncoder.rowWidth(filters);
    return new TrainableConvolution(
        Parameter.gaussian(MARKS, Mark.values().length, width, MARK_DEVIATION, seed),
        Parameter.from(EMPHASIS, firstEmphasis()),
        Parameter.zeros(BIAS, 1, filters),
        Parameter.gaussian(QUERIES, Pooling.QUERIES, filters, QUERY_DEVIATION, seed));
  }

  /** A convolution that begins with another's weights. */
  static TrainableConvolution from(ConvolutionEncoder start) {
    return new TrainableConvolution(
        Parameter.from(MARKS, start.marks()),
        Parameter.from(EMPHASIS, start.emphasis()),
        Parameter.from(BIAS, Matrix.of(1, start.bias().length, start.bias())),
        Parameter.from(QUERIES, start.pooling().queries()));
  }

  private static Matrix firstEmphasis() {
    Matrix factors = Matrix.zeros(Mark.values().length, 1);
    for (Mark mark : Mark.values()) {
      factors.row(mark.ordinal())[0] = FIRST_EMPHASIS.getOrDefault(mark, 1f);
    }
    return factors;
  }

  @Override
  public ConvolutionEncoder encoder() {
    return encoder;
  }

  @Override
  public ConvolutionEncoder snapshot() {
    return new ConvolutionEncoder(
        marks.matrix().copy(),
        emphasis.matrix().copy(),
        bias.row(0).clone(),
        new Pooling(queries.matrix().copy()));
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(marks, emphasis, bias, queries);
  }

  @Override
  public Backward backward() {
    return new ConvolutionBackward();
  }

  private final class ConvolutionBackward implements Backward {
    private final Gradient marksGradient = new Gradient(marks);
    private final Gradient emphasisGradient = new Gradient(emphasis);
    private final Gradient biasGradient = new Gradient(bias);
    private final Gradient queriesGradient = new Gradient(queries);
    private final int width = encoder.stateWidth();
    private final float[] ofRow = new float[encoder.rowWidth()];
    private final float[][] ofPooled = new float[2 + Pooling.QUERIES][width];
    private float[][] states = new float[64][width];

    @Override
    public List<Gradient> gradients() {
      return List.of(marksGradient, emphasisGradient, biasGradient, queriesGradient);
    }

    @Override
    public void add(
        SentenceFeatures sentence,
        Scratch scratch,
        float[] pooledGradient,
        RowSource rows,
        RowGradients gradients) {
      int words = sentence.words();
      clearStates(words);
      addPooling(words, scratch, pooledGradient);
      addRectification(words, scratch.states());
      for (int word = 0; word < words; word++) {
        gather(word, words);
        addRows(sentence, word, gradients);
        addMarks(sentence.marks(word), rows.row(sentence, word));
      }
    }

    private void clearStates(int words) {
      if (words > states.length) {
        states = new float[2 * words][width];
      }
      for (int word = 0; word < words; word++) {
        Arrays.fill(states[word], 0);
      }
    }

    private void addPooling(int words, Scratch scratch, float[] pooledGradient) {
      for (int part = 0; part < ofPooled.length; part++) {
        System.arraycopy(pooledGradient, part * width, ofPooled[part], 0, width);
      }
      for (int i = 0; i < width; i++) {
        states[largestAt(i, words, scratch)][i] += ofPooled[0][i];
      }
      for (int word = 0; word < words; word++) {
        Vectors.addScaled(1f / words, ofPooled[1], states[word]);
      }
      for (int query = 0; query < Pooling.QUERIES; query++) {
        addAttention(query, words, scratch, ofPooled[2 + query]);
      }
    }

    /** The first word at which an element of the state is largest. */
    private int largestAt(int element, int words, Scratch scratch) {
      int at = 0;
      for (int word = 1; word < words; word++) {
        at = scratch.state(word)[element] > scratch.state(at)[element] ? word : at;
      }
      return at;
    }

    private void addAttention(int query, int words, Scratch scratch, float[] meanGradient) {
      float[] weights = scratch.attention(query);
      float[] scoreGradients = new float[words];
      float mean = 0;
      for (int word = 0; word < words; word++) {
        scoreGradients[word] = Vectors.dot(scratch.state(word), meanGradient);
        mean += weights[word] * scoreGradients[word];
        Vectors.addScaled(weights[word], meanGradient, states[word]);
      }
      for (int word = 0; word < words; word++) {
        float gradient = weights[word] * (scoreGradients[word] - mean);
        Vectors.addScaled(gradient, queries.row(query), states[word]);
        Vectors.addScaled(gradient, scratch.state(word), queriesGradient.touch(query));
      }
    }

    private void addRectification(int words, float[][] forward) {
      for (int word = 0; word < words; word++) {
        for (int i = 0; i < width; i++) {
          states[word][i] = forward[word][i] > 0 ? states[word][i] : 0;
        }
        Vectors.add(states[word], biasGradient.touch(0));
      }
    }

    /** A word's row went in parts to the next word, to the word itself and to the one before. */
    private void gather(int word, int words) {
      Arrays.fill(ofRow, 0);
      if (word + 1 < words) {
        System.arraycopy(states[word + 1], 0, ofRow, 0, width);
      }
      System.arraycopy(states[word], 0, ofRow, width, width);
      if (word > 0) {
        System.arraycopy(states[word - 1], 0, ofRow, 2 * width, width);
      }
    }

    private void addRows(SentenceFeatures sentence, int word, RowGradients gradients) {
      int start = sentence.start(word);
      int end = sentence.end(word);
      boolean negated = (sentence.marks(word) & Mark.NEGATED.bit()) != 0;
      float share = encoder.emphasis(sentence.marks(word)) / (end - start);
      for (int i = start; i < end; i++) {
        gradients.add(sentence.row(i), negated, share, ofRow);
      }
    }

    private void addMarks(long marksOfWord, float[] row) {
      float slope = marksOfWord == 0 ? 0 : Vectors.dot(ofRow, row);
      for (long bits = marksOfWord; bits != 0; bits &= bits - 1) {
        int mark = Long.numberOfTrailingZeros(bits);
        float others = encoder.emphasis(marksOfWord & ~(1L << mark));
        emphasisGradient.touch(mark)[0] += others * slope;
        Vectors.add(ofRow, marksGradient.touch(mark));
      }
    }
  }
}
