package io.github.corenlpaffect.train;

import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.GatedEncoder;
import io.github.corenlpaffect.model.RowSource;
import io.github.corenlpaffect.model.Scratch;
import java.util.List;

/** The {@link GatedEncoder} in training. */
final class TrainableGated implements TrainableEncoder {
  private final TrainableMarks marks;
  private final TrainableFilters filters;
  private final TrainableMemory memory;
  private final TrainablePooling pooling;
  private final GatedEncoder encoder;

  private TrainableGated(
      TrainableMarks marks,
      TrainableFilters filters,
      TrainableMemory memory,
      TrainablePooling pooling) {
    this.marks = marks;
    this.filters = filters;
    this.memory = memory;
    this.pooling = pooling;
    encoder =
        new GatedEncoder(marks.words(), filters.filters(), memory.memory(), pooling.pooling());
  }

  /** A gated encoder with random weights. */
  static TrainableGated random(int filters, int cells, long seed) {
    return new TrainableGated(
        TrainableMarks.random(GatedEncoder.rowWidth(filters, cells), seed),
        TrainableFilters.of(filters),
        TrainableMemory.of(cells),
        TrainablePooling.random(filters, seed));
  }

  /** A gated encoder that begins with another's weights. */
  static TrainableGated from(GatedEncoder start) {
    return new TrainableGated(
        TrainableMarks.from(start.words()),
        TrainableFilters.from(start.filters()),
        TrainableMemory.from(start.memory()),
        TrainablePooling.from(start.pooling()));
  }

  @Override
  public GatedEncoder encoder() {
    return encoder;
  }

  @Override
  public GatedEncoder snapshot(double layerShare) {
    return new GatedEncoder(
        marks.snapshot(layerShare), filters.snapshot(), memory.snapshot(), pooling.snapshot());
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        marks.marks(),
        marks.emphasis(),
        filters.bias(),
        memory.candidateBias(),
        memory.forgetBias(),
        pooling.queries());
  }

  @Override
  public Backward backward() {
    return new GatedBackward();
  }

  private final class GatedBackward implements Backward {
    private final TrainableMarks.Backward ofMarks = marks.new Backward();
    private final TrainableFilters.Backward ofFilters = filters.new Backward();
    private final TrainableMemory.Backward ofMemory = memory.new Backward();
    private final TrainablePooling.Backward ofPooling = pooling.new Backward();
    private final float[] ofRow = new float[encoder.rowWidth()];

    @Override
    public List<Gradient> gradients() {
      return List.of(
          ofMarks.marks(),
          ofMarks.emphasis(),
          ofFilters.bias(),
          ofMemory.candidateBias(),
          ofMemory.forgetBias(),
          ofPooling.queries());
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
      // The memory first: the filters then clear what their rectification does not pass.
      ofMemory.add(words, scratch, states);
      ofFilters.add(words, scratch, states);
      for (int word = 0; word < words; word++) {
        ofFilters.gather(word, words, states, ofRow);
        ofMemory.gather(word, ofRow, encoder.filters().rowWidth());
        ofMarks.add(sentence, word, ofRow, rows, gradients);
      }
    }
  }
}
