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
            marks.matrix(), emphasis.values(), bias.values(), new Pooling(queries.matrix()));
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
        Parameter.from(EMPHASIS, new Matrix(start.emphasis().length, 1, start.emphasis())),
        Parameter.from(BIAS, new Matrix(1, start.bias().length, start.bias())),
        Parameter.from(QUERIES, start.pooling().queries()));
  }

  private static Matrix firstEmphasis() {
    Matrix factors = Matrix.zeros(Mark.values().length, 1);
    Arrays.fill(factors.values(), 1);
    FIRST_EMPHASIS.forEach((mark, factor) -> factors.values()[mark.ordinal()] = factor);
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
        emphasis.values().clone(),
        bias.values().clone(),
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
    private float[] states = new float[64 * width];

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
        addRows(sentence, word, rows, gradients);
        addMarks(sentence, word);
      }
    }

    private void clearStates(int words) {
      if (words * width > states.length) {
        states = new float[2 * words * width];
      } else {
        Arrays.fill(states, 0, words * width, 0);
      }
    }

    private void addPooling(int words, Scratch scratch, float[] pooledGradient) {
      for (int i = 0; i < width; i++) {
        states[scratch.largestAt()[i] * width + i] += pooledGradient[i];
      }
      for (int word = 0; word < words; word++) {
        Vectors.addScaled(1f / words, pooledGradient, width, states, word * width, width);
      }
      for (int query = 0; query < Pooling.QUERIES; query++) {
        addAttention(query, words, scratch, pooledGradient);
      }
    }

    private void addAttention(int query, int words, Scratch scratch, float[] pooledGradient) {
      float[] forward = scratch.states();
      int own = (2 + query) * width;
      float[] scoreGradients = new float[words];
      float mean = 0;
      for (int word = 0; word < words; word++) {
        float weight = scratch.attention()[query * words + word];
        scoreGradients[word] = Vectors.dot(forward, word * width, pooledGradient, own, width);
        mean += weight * scoreGradients[word];
        Vectors.addScaled(weight, pooledGradient, own, states, word * width, width);
      }
      int start = queriesGradient.touch(query);
      for (int word = 0; word < words; word++) {
        float weight = scratch.attention()[query * words + word];
        float gradient = weight * (scoreGradients[word] - mean);
        Vectors.addScaled(gradient, queries.values(), query * width, states, word * width, width);
        Vectors.addScaled(gradient, forward, word * width, queriesGradient.values(), start, width);
      }
    }

    private void addRectification(int words, float[] forward) {
      float[] biases = biasGradient.touchAll();
      for (int word = 0; word < words; word++) {
        int start = word * width;
        for (int i = start; i < start + width; i++) {
          states[i] = forward[i] > 0 ? states[i] : 0;
        }
        Vectors.add(states, start, biases, 0, width);
      }
    }

    private void addRows(
        SentenceFeatures sentence, int word, RowSource rows, RowGradients gradients) {
      int start = sentence.start(word);
      int end = sentence.end(word);
      long bits = sentence.marks(word);
      Arrays.fill(ofRow, 0);
      gather(word, sentence.words(), ofRow, 0);
      addEmphasis(bits, rows.row(sentence, word));
      float share = encoder.emphasis(bits) / (end - start);
      for (int i = start; i < end; i++) {
        int target = gradients.start(sentence.row(i), (bits & Mark.NEGATED.bit()) != 0);
        if (target != BatchRows.NO_ENTRY) {
          Vectors.addScaled(share, ofRow, 0, gradients.values(), target, ofRow.length);
        }
      }
    }

    private void addEmphasis(long marksOfWord, float[] row) {
      for (long bits = marksOfWord; bits != 0; bits &= bits - 1) {
        int mark = Long.numberOfTrailingZeros(bits);
        float others = encoder.emphasis(marksOfWord & ~(1L << mark));
        emphasisGradient.values()[emphasisGradient.touch(mark)] +=
            others * Vectors.dot(ofRow, 0, row, 0, row.length);
      }
    }

    private void addMarks(SentenceFeatures sentence, int word) {
      long bits = sentence.marks(word);
      while (bits != 0) {
        int target = marksGradient.touch(Long.numberOfTrailingZeros(bits));
        gather(word, sentence.words(), marksGradient.values(), target);
        bits &= bits - 1;
      }
    }

    private void gather(int word, int words, float[] target, int start) {
      int own = word * width;
      if (word + 1 < words) {
        Vectors.add(states, own + width, target, start, width);
      }
      Vectors.add(states, own, target, start + width, width);
      if (word > 0) {
        Vectors.add(states, own - width, target, start + 2 * width, width);
      }
    }
  }
}
