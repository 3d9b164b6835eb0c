package io.github.corenlpaffect.train;

import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.ConvolutionEncoder;
import io.github.corenlpaffect.model.RowSource;
import io.github.corenlpaffect.model.Scratch;
import java.util.List;

/** The {@link ConvolutionEncoder} in training. */
final class TrainableConvolution implements TrainableEncoder {
  private final TrainableMarks marks;
  private final TrainableFilters filters;
  private final TrainablePooling pooling;
  private final ConvolutionEncoder encoder;

  private TrainableConvolution(
      TrainableMarks marks, TrainableFilters filters, TrainablePooling pooling) {
    this.marks = marks;
    this.filters = filters;
    this.pooling = pooling;
    encoder = new ConvolutionEncoder(marks.words(), filters.filters(), pooling.pooling());
  }

  /** A convolution with random weights. */
  static TrainableConvolution random(int filters, long seed) {
    return new TrainableConvolution(
        TrainableMarks.random(ConvolutionEncoder.rowWidth(filters), seed),
        TrainableFilters.of(filters),
        TrainablePooling.random(filters, seed));
  }

  /** A convolution that begins with another's weights. */
  static TrainableConvolution from(ConvolutionEncoder start) {
    return new TrainableConvolution(
        TrainableMarks.from(start.words()),
        TrainableFilters.from(start.filters()),
        TrainablePooling.from(start.pooling()));
  }

  @Override
  public ConvolutionEncoder encoder() {
    return encoder;
  }

  @Override
  public ConvolutionEncoder snapshot(double layerShare) {
    return new ConvolutionEncoder(
        marks.snapshot(layerShare), filters.snapshot(), pooling.snapshot());
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(marks.marks(), marks.emphasis(), filters.bias(), pooling.queries());
  }

  @Override
  public Backward backward() {
    return new ConvolutionBackward();
  }

  private final class ConvolutionBackward implements Backward {
    private final TrainableMarks.Backward ofMarks = marks.new Backward();
    private final TrainableFilters.Backward ofFilters = filters.new Backward();
    private final TrainablePooling.Backward ofPooling = pooling.new Backward();
    private final float[] ofRow = new float[encoder.rowWidth()];

    @Override
    public List<Gradient> gradients() {
      return List.of(ofMarks.marks(), ofMarks.emphasis(), ofFilters.bias(), ofPooling.queries());
    }

    @Override
    public void add(
        SentenceFeatures sentence,
        Scratch scratch,
        SentenceGradient gradient,
        RowSource rows,
        RowGradients gradients) {
      int words = sentence.words();
      float[][] states = ofPooling.add(words, scratch, gradient);
      ofFilters.add(words, scratch, states);
      for (int word = 0; word < words; word++) {
        ofFilters.gather(word, words, states, ofRow);
        ofMarks.add(sentence, word, ofRow, rows, gradients);
      }
    }
  }
}
