package io.github.corenlpaffect.model;

import java.util.List;

/** The network's numbers in a model file, in an order that its architecture decides. */
final class NetworkSection {
  private static final String CONVOLUTION = "convolution";
  private static final String GATED = "gated";

  /** The names of the architectures. */
  static final List<String> ARCHITECTURES = List.of(CONVOLUTION, GATED);

  private NetworkSection() {}

  /** The name of a network's architecture. */
  static String architecture(Network network) {
    return network.encoder() instanceof GatedEncoder ? GATED : CONVOLUTION;
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
    for (DenseLayer layer : List.of(network.hidden(), network.heads(), network.product())) {
      out.matrix(layer.weights());
      out.floats(layer.bias());
    }
    return out.bytes();
  }

  private static void writeWords(SectionWriter out, MarkedRows words, Filters filters) {
    out.matrix(words.marks());
    out.floats(words.emphasis().flat());
    out.floats(filters.bias());
  }

  static Network read(String architecture, SectionReader in) {
    MarkedRows words = new MarkedRows(in.matrix(), column(in.floats()));
    Filters filters = new Filters(in.floats());
    Encoder encoder =
        architecture.equals(GATED)
            ? new GatedEncoder(
                words, filters, new GatedMemory(in.floats(), in.floats()), new Pooling(in.matrix()))
            : new ConvolutionEncoder(words, filters, new Pooling(in.matrix()));
    return new Network(encoder, layer(in), layer(in), layer(in));
  }

  private static Matrix column(float[] values) {
    return Matrix.of(values.length, 1, values);
  }

  private static DenseLayer layer(SectionReader in) {
    return new DenseLayer(in.matrix(), in.floats());
  }
}
