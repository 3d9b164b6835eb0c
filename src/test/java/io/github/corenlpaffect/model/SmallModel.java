package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.Mark;
import io.github.corenlpaffect.feature.TextHash;
import io.github.corenlpaffect.feature.Vocabulary;
import io.github.corenlpaffect.model.architecture.ArchitectureKind;
import io.github.corenlpaffect.model.architecture.Blueprint;
import io.github.corenlpaffect.model.architecture.Tower;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.QuantizedMatrix;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** A small model with seeded random weights, for tests that need any valid model. */
public final class SmallModel {
  private static final int FILTERS = 8;
  private static final int CELLS = 6;
  private static final int HIDDEN = 6;
  private static final int CODE = 5;
  private static final List<String> WORDS =
      List.of("<user>", "<url>", "<number>", ".", "!", "i", "am", "not", "happy", "sad", "the");

  private SmallModel() {}

  /** A model with one head of each kind, of which {@code own/urgency} is shown as extra. */
  public static AffectModel withSeed(long seed) {
    return AffectModel.of(parts(seed));
  }

  /** The same, but for the names of its heads, which begin with {@code corpus}. */
  public static AffectModel ofCorpus(long seed) {
    ModelParts parts = parts(seed);
    List<HeadSpec> heads =
        parts.heads().stream()
            .map(
                head ->
                    new HeadSpec(
                        head.name().replace("own", "corpus"),
                        head.kind(),
                        head.labels(),
                        head.low(),
                        head.high()))
            .toList();
    return AffectModel.of(
        new ModelParts(
            parts.provenance(),
            heads,
            Set.of(),
            parts.vocabulary(),
            parts.words(),
            parts.network(),
            parts.values()));
  }

  /** The parts of {@link #withSeed}. */
  public static ModelParts parts(long seed) {
    return parts(seed, 0);
  }

  /** The parts of a model with a gated encoder. */
  public static ModelParts gatedParts(long seed) {
    return parts(seed, CELLS);
  }

  /** The parts of a model of an architecture, its heads shared out among two towers. */
  public static ModelParts parts(long seed, ArchitectureKind kind) {
    ModelParts parallel = gatedParts(seed);
    if (!kind.hasTowers()) {
      return parallel;
    }
    Random random = new Random(seed);
    Encoder encoder = parallel.network().encoder();
    Blueprint blueprint =
        kind.blueprint(
            new Blueprint.Sizes(
                encoder.outputSize(), encoder.stateWidth(), HIDDEN, 3, List.of(14, 0)));
    int heads = parallel.network().headOutputs();
    List<Tower> towers =
        List.of(
            tower(random, "product", heads - 1, heads, 0, ProductOutputs.COUNT, 14),
            tower(random, "other", 0, heads - 1, 0, 0, 0));
    return parallel.withNetwork(
        new Network(
            encoder,
            kind.of(
                blueprint.layers().stream()
                    .map(layer -> layer(random, layer.inputs(), layer.outputs()))
                    .toList(),
                blueprint.tables().stream()
                    .map(table -> matrix(random, table.start().rows(), table.start().columns()))
                    .toList()),
            towers));
  }

  private static Tower tower(
      Random random, String name, int head, int headEnd, int product, int end, int predictions) {
    return new Tower(
        name,
        IntStream.range(head, headEnd).boxed().toList(),
        IntStream.range(product, end).boxed().toList(),
        predictions,
        layer(random, HIDDEN, headEnd - head),
        layer(random, HIDDEN, end - product));
  }

  private static ModelParts parts(long seed, int cells) {
    Random random = new Random(seed);
    List<HeadSpec> heads =
        List.of(
            HeadSpec.regression("own/urgency", 0, 1, List.of("value")),
            HeadSpec.ordinal("own/levels", 0, 3, List.of("anger", "joy")),
            HeadSpec.singleLabel("own/topic", List.of("sport", "news", "weather")),
            HeadSpec.multiLabel("own/tags", List.of("question", "insult")));
    int outputs = heads.stream().mapToInt(HeadSpec::outputs).sum();
    int row = GatedEncoder.rowWidth(FILTERS, cells);
    Vocabulary vocabulary = new Vocabulary(WORDS.stream().mapToLong(TextHash::of).toArray(), 16);
    Pooling pooling = new Pooling(matrix(random, Pooling.QUERIES, FILTERS));
    MarkedRows words =
        new MarkedRows(
            matrix(random, Mark.values().length, row), matrix(random, Mark.values().length, 1));
    Filters filters = new Filters(new float[FILTERS]);
    Encoder encoder =
        cells == 0
            ? new ConvolutionEncoder(words, filters, pooling)
            : new GatedEncoder(words, filters, memory(random, cells), pooling);
    return new ModelParts(
        new Provenance(Map.of("made for", "tests")),
        heads,
        Set.of("own/urgency"),
        vocabulary,
        new WordCodes(
            QuantizedMatrix.of(matrix(random, vocabulary.rows(), CODE)),
            matrix(random, CODE, row),
            new int[] {8, 9},
            QuantizedMatrix.of(matrix(random, 2, 2)),
            matrix(random, 2, row)),
        Network.parallel(
            encoder,
            layer(random, pooling.outputSize(), HIDDEN),
            layer(random, HIDDEN, outputs),
            layer(random, HIDDEN, ProductOutputs.COUNT)),
        Optional.of(values(random, row)));
  }

  /** Values as if the numbers of rows varied by 1 each, independently. */
  private static WordValues values(Random random, int row) {
    DenseLayer readOut = layer(random, row, WordValues.COUNT);
    for (float[] weights : readOut.weights().values()) {
      for (int i = 0; i < WordValues.COUNT; i++) {
        weights[i] *= 0.1f;
      }
    }
    Matrix directions = readOut.weights().transposed();
    Matrix negated = directions.copy();
    for (float[] direction : negated.values()) {
      for (int i = 0; i < row; i++) {
        direction[i] *= -0.5f;
      }
    }
    return new WordValues(readOut, directions, negated);
  }

  private static GatedMemory memory(Random random, int cells) {
    return new GatedMemory(matrix(random, 1, cells).row(0), matrix(random, 1, cells).row(0));
  }

  private static DenseLayer layer(Random random, int inputs, int outputs) {
    return new DenseLayer(matrix(random, inputs, outputs), new float[outputs]);
  }

  private static Matrix matrix(Random random, int rows, int columns) {
    Matrix matrix = Matrix.zeros(rows, columns);
    for (float[] row : matrix.values()) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) (0.5 * random.nextGaussian());
      }
    }
    return matrix;
  }
}
