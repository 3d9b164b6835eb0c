package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.ConvolutionEncoder;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.Network;
import io.github.corenlpaffect.model.ProductOutputs;
import java.util.List;

/** All weights that training changes, from the words' codes to the outputs. */
final class NetworkInTraining {
  private static final double OUTPUT_DEVIATION = 0.05;

  private final WordTower tower;
  private final TrainableEncoder encoder;
  private final TrainableLayer hidden;
  private final TrainableLayer heads;
  private final TrainableLayer product;
  private final ProductLoss productLoss;

  /** A network with random weights for the tasks and words of the data. */
  NetworkInTraining(TrainingData data, TrainingOptions options) {
    long seed = options.seed();
    encoder = new TrainableConvolution(options.filters(), seed);
    tower =
        new WordTower(
            data.knowledge(),
            data.words().known(),
            data.words().counts(),
            ConvolutionEncoder.rowWidth(options.filters()),
            options);
    int pooled = encoder.encoder().outputSize();
    int units = options.hidden();
    hidden = new TrainableLayer("hidden", pooled, units, Math.sqrt(2.0 / pooled), seed);
    List<HeadSpec> specs = data.heads();
    int outputs = HeadOutputs.offsets(specs)[specs.size()];
    heads = new TrainableLayer("heads", units, outputs, OUTPUT_DEVIATION, seed);
    product = new TrainableLayer("product", units, ProductOutputs.COUNT, OUTPUT_DEVIATION, seed);
    productLoss =
        new ProductLoss(
            data.tasks().stream().map(ProductLink::of).collect(ImmutableList.toImmutableList()));
  }

  WordTower tower() {
    return tower;
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
        .addAll(tower.parameters())
        .addAll(encoder.parameters())
        .addAll(hidden.parameters())
        .addAll(heads.parameters())
        .addAll(product.parameters())
        .add(productLoss.maps())
        .build();
  }
}
