package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.Network;
import io.github.corenlpaffect.model.ProductOutputs;

/** All weights that training changes, from the words' codes to the outputs. */
final class NetworkInTraining {
  private static final double OUTPUT_DEVIATION = 0.05;
  private static final String HIDDEN = "hidden";
  private static final String HEADS = "heads";
  private static final String PRODUCT = "product";

  private final TrainableWords words;
  private final TrainableEncoder encoder;
  private final TrainableLayer hidden;
  private final TrainableLayer heads;
  private final TrainableLayer product;
  private final ProductLoss productLoss;

  private NetworkInTraining(
      TrainingData data,
      TrainableEncoder encoder,
      TrainableLayer hidden,
      TrainableLayer product,
      TrainingOptions options) {
    words = data.words();
    this.encoder = encoder;
    this.hidden = hidden;
    this.product = product;
    heads =
        TrainableLayer.random(
            HEADS, hidden.layer().outputs(), data.headOutputs(), OUTPUT_DEVIATION, options.seed());
    productLoss = new ProductLoss(data.links(), data.productShares(), options.denialWeight());
  }

  /** A network with random weights. */
  static NetworkInTraining random(TrainingData data, TrainingOptions options) {
    long seed = options.seed();
    int units = options.hidden();
    TrainableEncoder encoder = TrainableEncoder.random(options);
    int pooled = encoder.encoder().outputSize();
    return new NetworkInTraining(
        data,
        encoder,
        TrainableLayer.random(HIDDEN, pooled, units, Math.sqrt(2.0 / pooled), seed),
        TrainableLayer.random(PRODUCT, units, ProductOutputs.COUNT, OUTPUT_DEVIATION, seed),
        options);
  }

  /** A network that begins with the weights of a model, but for the heads. */
  static NetworkInTraining from(Network start, TrainingData data, TrainingOptions options) {
    return new NetworkInTraining(
        data,
        TrainableEncoder.from(start.encoder()),
        TrainableLayer.from(HIDDEN, start.hidden()),
        TrainableLayer.from(PRODUCT, start.product()),
        options);
  }

  TrainableWords words() {
    return words;
  }

  TrainableEncoder encoder() {
    return encoder;
  }

  TrainableLayer hidden() {
    return hidden;
  }

  TrainableLayer heads() {
    return heads;
  }

  TrainableLayer product() {
    return product;
  }

  ProductLoss productLoss() {
    return productLoss;
  }

  /** The network that runs forward on the very weights that are trained. */
  Network network() {
    return new Network(encoder.encoder(), hidden.layer(), heads.layer(), product.layer());
  }

  /** All weights, in a fixed order. */
  ImmutableList<Parameter> parameters() {
    return ImmutableList.<Parameter>builder()
        .addAll(words.parameters())
        .addAll(encoder.parameters())
        .addAll(hidden.parameters())
        .addAll(heads.parameters())
        .addAll(product.parameters())
        .add(productLoss.maps())
        .build();
  }
}
