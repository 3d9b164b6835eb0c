package io.github.corenlpaffect.model;

import io.github.corenlpaffect.model.architecture.ArchitectureKind;
import io.github.corenlpaffect.model.architecture.Tower;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The network's numbers in a model file, in an order that its architecture decides. The name of the
 * architecture is that of the encoder and, but for a parallel one, that of what is above it: {@code
 * gated}, {@code gated/serial}.
 */
final class NetworkSection {
  /**
   * The largest product of factors of emphasis, which all stand on one word at worst; with weights
   * up to {@link Weights#LARGEST} a forward pass stays within the range of a float.
   */
  private static final double LARGEST_EMPHASIS = 1000;

  private static final String CONVOLUTION = "convolution";
  private static final String GATED = "gated";

  /** The names of the architectures that can be read. */
  static final List<String> ARCHITECTURES = architectures();

  private NetworkSection() {}

  private static List<String> architectures() {
    List<String> names = new ArrayList<>();
    for (ArchitectureKind kind : ArchitectureKind.values()) {
      names.add(name(CONVOLUTION, kind));
      names.add(name(GATED, kind));
    }
    return List.copyOf(names);
  }

  /** The name of a network's architecture. */
  static String architecture(Network network) {
    return name(
        network.encoder() instanceof GatedEncoder ? GATED : CONVOLUTION,
        network.architecture().kind());
  }

  private static String name(String encoder, ArchitectureKind kind) {
    return kind == ArchitectureKind.PARALLEL ? encoder : encoder.concat("/").concat(kind.label());
  }

  static byte[] write(Network network) {
    SectionWriter out = new SectionWriter();
    if (network.encoder() instanceof GatedEncoder encoder) {
      writeWords(out, encoder.words(), encoder.filters());
      out.floats(encoder.memory().candidateBias());
      out.floats(encoder.memory().forgetBias());
      out.matrix(encoder.pooling().queries());
    } else {
      ConvolutionEncoder encoder = (ConvolutionEncoder) network.encoder();
      writeWords(out, encoder.words(), encoder.filters());
      out.matrix(encoder.pooling().queries());
    }
    if (network.architecture().kind().hasTowers()) {
      out.list(network.architecture().layers(), NetworkSection::writeLayer);
      out.list(network.architecture().tables(), SectionWriter::matrix);
      out.list(network.towers(), NetworkSection::writeTower);
    } else {
      network.architecture().layers().forEach(layer -> writeLayer(out, layer));
      writeLayer(out, network.towers().get(0).heads());
      writeLayer(out, network.towers().get(0).product());
    }
    return out.bytes();
  }

  private static void writeWords(SectionWriter out, MarkedRows words, Filters filters) {
    out.matrix(words.marks());
    out.floats(emphasis(words.emphasis().flat()));
    out.floats(filters.bias());
  }

  private static void writeLayer(SectionWriter out, DenseLayer layer) {
    out.matrix(layer.weights());
    out.floats(layer.bias());
  }

  private static void writeTower(SectionWriter out, Tower tower) {
    out.string(tower.name());
    out.integers(tower.headPlaces().stream().mapToInt(place -> place).toArray());
    out.integers(tower.productPlaces().stream().mapToInt(place -> place).toArray());
    out.integer(tower.predictions());
    writeLayer(out, tower.heads());
    writeLayer(out, tower.product());
  }

  static Network read(String architecture, SectionReader in) {
    MarkedRows words = new MarkedRows(in.matrix(), column(emphasis(in.floats())));
    Filters filters = new Filters(in.floats());
    Encoder encoder =
        architecture.startsWith(GATED)
            ? new GatedEncoder(
                words, filters, new GatedMemory(in.floats(), in.floats()), new Pooling(in.matrix()))
            : new ConvolutionEncoder(words, filters, new Pooling(in.matrix()));
    for (ArchitectureKind kind : ArchitectureKind.values()) {
      if (kind.hasTowers() && architecture.endsWith("/".concat(kind.label()))) {
        return readTowers(encoder, kind, in);
      }
    }
    return Network.parallel(encoder, readLayer(in), readLayer(in), readLayer(in));
  }

  private static Network readTowers(Encoder encoder, ArchitectureKind kind, SectionReader in) {
    List<DenseLayer> layers = in.list(NetworkSection::readLayer);
    List<Matrix> tables = in.list(SectionReader::matrix);
    return new Network(encoder, kind.of(layers, tables), in.list(NetworkSection::readTower));
  }

  private static float[] emphasis(float[] factors) {
    double product = 1;
    for (float factor : factors) {
      product *= Math.max(1, Math.abs(factor));
    }
    if (product > LARGEST_EMPHASIS) {
      throw new IllegalArgumentException("its marks emphasise words " + product + " times");
    }
    return factors;
  }

  private static Matrix column(float[] values) {
    return Matrix.of(values.length, 1, values);
  }

  private static DenseLayer readLayer(SectionReader in) {
    return new DenseLayer(in.matrix(), in.floats());
  }

  private static Tower readTower(SectionReader in) {
    return new Tower(
        in.string(),
        IntStream.of(in.integers()).boxed().toList(),
        IntStream.of(in.integers()).boxed().toList(),
        in.positive(),
        readLayer(in),
        readLayer(in));
  }
}
