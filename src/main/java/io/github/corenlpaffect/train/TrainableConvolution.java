package io.github.corenlpaffect.train;

import io.github.corenlpaffect.feature.Mark;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.ConvolutionEncoder;
import io.github.corenlpaffect.model.Matrix;
import io.github.corenlpaffect.model.Pooling;
import io.github.corenlpaffect.model.Scratch;
import io.github.corenlpaffect.model.Vectors;
import java.util.Arrays;
import java.util.List;

/** The {@link ConvolutionEncoder} in training. */
final class TrainableConvolution implements TrainableEncoder {
  private static final double MARK_DEVIATION = 0.02;
  private static final double QUERY_DEVIATION = 0.1;
  private static final String MARKS = "encoder.marks";
  private static final String BIAS = "encoder.bias";
  private static final String QUERIES = "encoder.queries";

  private final Parameter marks;
  private final Parameter bias;
  private final Parameter queries;
  private final ConvolutionEncoder encoder;

  private TrainableConvolution(Parameter marks, Parameter bias, Parameter queries) {
    this.marks = marks;
    this.bias = bias;
    this.queries = queries;
    encoder = new ConvolutionEncoder(marks.matrix(), bias.values(), new Pooling(queries.matrix()));
  }

  /** A convolution with random weights. */
  static TrainableConvolution random(int filters, long seed) {
    int width = ConvolutionEncoder.rowWidth(filters);
    return new TrainableConvolution(
        Parameter.gaussian(MARKS, Mark.values().length, width, MARK_DEVIATION, seed),
        Parameter.zeros(BIAS, 1, filters),
        Parameter.gaussian(QUERIES, Pooling.QUERIES, filters, QUERY_DEVIATION, seed));
  }

  /** A convolution that begins with another's weights. */
  static TrainableConvolution from(ConvolutionEncoder start) {
    return new TrainableConvolution(
        Parameter.from(MARKS, start.marks()),
        Parameter.from(BIAS, new Matrix(1, start.bias().length, start.bias())),
        Parameter.from(QUERIES, start.pooling().queries()));
  }

  @Override
  public ConvolutionEncoder encoder() {
    return encoder;
  }

  @Override
  public ConvolutionEncoder snapshot() {
    return new ConvolutionEncoder(
        marks.matrix().copy(), bias.values().clone(), new Pooling(queries.matrix().copy()));
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(marks, bias, queries);
  }

  @Override
  public Backward backward() {
    return new ConvolutionBackward();
  }

  private final class ConvolutionBackward implements Backward {
    private final Gradient marksGradient = new Gradient(marks);
    private final Gradient biasGradient = new Gradient(bias);
    private final Gradient queriesGradient = new Gradient(queries);
    private final int width = encoder.stateWidth();
    private float[] states = new float[64 * width];

    @Override
    public List<Gradient> gradients() {
      return List.of(marksGradient, biasGradient, queriesGradient);
    }

    @Override
    public void add(
        SentenceFeatures sentence, Scratch scratch, float[] pooledGradient, RowGradients rows) {
      int words = sentence.words();
      clearStates(words);
      addPooling(words, scratch, pooledGradient);
      addRectification(words, scratch.states());
      for (int word = 0; word < words; word++) {
        addRows(sentence, word, rows);
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

    private void addRows(SentenceFeatures sentence, int word, RowGradients rows) {
      int start = sentence.start(word);
      int end = sentence.end(word);
      boolean negated = (sentence.marks(word) & Mark.NEGATED.bit()) != 0;
      for (int i = start; i < end; i++) {
        int target = rows.start(sentence.row(i), negated);
        if (target != BatchRows.NO_ENTRY) {
          gather(1f / (end - start), word, sentence.words(), rows.values(), target);
        }
      }
    }

    private void addMarks(SentenceFeatures sentence, int word) {
      long bits = sentence.marks(word);
      while (bits != 0) {
        int target = marksGradient.touch(Long.numberOfTrailingZeros(bits));
        gather(1, word, sentence.words(), marksGradient.values(), target);
        bits &= bits - 1;
      }
    }

    private void gather(float share, int word, int words, float[] target, int start) {
      int own = word * width;
      if (word + 1 < words) {
        Vectors.addScaled(share, states, own + width, target, start, width);
      }
      Vectors.addScaled(share, states, own, target, start + width, width);
      if (word > 0) {
        Vectors.addScaled(share, states, own - width, target, start + 2 * width, width);
      }
    }
  }
}
