package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.Encoder;
import io.github.corenlpaffect.model.ModelParts;
import io.github.corenlpaffect.model.Network;
import io.github.corenlpaffect.model.architecture.ArchitectureKind;
import io.github.corenlpaffect.model.architecture.Blueprint;
import io.github.corenlpaffect.model.architecture.Tower;
import io.github.corenlpaffect.model.linear.DenseLayer;
import java.util.ArrayList;
import java.util.List;

/** All weights that training changes, from the words' codes to the outputs. */
final class NetworkInTraining {
  private static final double OUTPUT_DEVIATION = 0.05;
  private static final String HEADS = "heads";
  private static final String PRODUCT = "product";

  private final TrainableWords words;
  private final TrainableEncoder encoder;
  private final ArchitectureInTraining architecture;
  private final ImmutableList<TowerInTraining> towers;
  private final ProductLoss productLoss;

  private NetworkInTraining(
      TrainingData data,
      TrainableEncoder encoder,
      ArchitectureInTraining architecture,
      List<TowerInTraining> towers,
      TrainingOptions options) {
    words = data.words();
    this.encoder = encoder;
    this.architecture = architecture;
    this.towers = ImmutableList.copyOf(towers);
    productLoss = new ProductLoss(data.links(), data.productShares(), options.denialWeight());
  }

  /** A network with random weights. */
  static NetworkInTraining random(TrainingData data, TrainingOptions options) {
    ArchitectureKind kind = options.architecture().orElse(TrainingOptions.ARCHITECTURE);
    TrainableEncoder encoder = TrainableEncoder.random(options);
    List<TowerPlan> plans =
        kind.hasTowers() ? TowerPlan.byKind(data, options.order()) : TowerPlan.single(data);
    Blueprint blueprint =
        kind.blueprint(sizes(encoder.encoder(), options.hidden(), options.experts(), plans));
    List<TowerInTraining> towers = new ArrayList<>();
    for (TowerPlan plan : plans) {
      String suffix = kind.hasTowers() ? "." + plan.name() : "";
      int inputs = blueprint.vector();
      int outputs = plan.productPlaces().size();
      towers.add(
          TowerInTraining.of(
              plan,
              heads(suffix, inputs, plan, options.seed()),
              TrainableLayer.random(
                  PRODUCT + suffix, inputs, outputs, OUTPUT_DEVIATION, options.seed())));
    }
    return new NetworkInTraining(
        data,
        encoder,
        ArchitectureInTraining.random(kind, blueprint, options.seed()),
        towers,
        options);
  }

  /** A network that begins with the weights of a model, but for heads that this does not have. */
  static NetworkInTraining from(ModelParts base, TrainingData data, TrainingOptions options) {
    Network start = base.network();
    ArchitectureKind kind = start.architecture().kind();
    List<String> names = start.towers().stream().map(Tower::name).toList();
    List<TowerPlan> plans = TowerPlan.within(data, base);
    Blueprint blueprint =
        kind.blueprint(
            sizes(
                start.encoder(),
                start.towers().get(0).product().inputs(),
                start.architecture().layers().size() - names.size(),
                plans));
    List<TowerInTraining> towers = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      DenseLayer product = start.towers().get(i).product();
      String suffix = kind.hasTowers() ? "." + names.get(i) : "";
      towers.add(
          TowerInTraining.of(
              plans.get(i),
              heads(suffix, product.inputs(), plans.get(i), options.seed()),
              TrainableLayer.from(PRODUCT + suffix, product)));
    }
    KeptHeads.continueFrom(
        base, data.heads(), towers.stream().map(TowerInTraining::tower).toList());
    return new NetworkInTraining(
        data,
        TrainableEncoder.from(start.encoder()),
        ArchitectureInTraining.from(start.architecture(), blueprint),
        towers,
        options);
  }

  private static TrainableLayer heads(String suffix, int inputs, TowerPlan plan, long seed) {
    return TrainableLayer.random(
        HEADS + suffix, inputs, plan.headPlaces().size(), OUTPUT_DEVIATION, seed);
  }

  private static Blueprint.Sizes sizes(
      Encoder encoder, int hidden, int experts, List<TowerPlan> plans) {
    return new Blueprint.Sizes(
        encoder.outputSize(),
        encoder.stateWidth(),
        hidden,
        experts,
        plans.stream().map(TowerPlan::predictions).toList());
  }

  TrainableWords words() {
    return words;
  }

  TrainableEncoder encoder() {
    return encoder;
  }

  ArchitectureInTraining architecture() {
    return architecture;
  }

  ImmutableList<TowerInTraining> towers() {
    return towers;
  }

  ProductLoss productLoss() {
    return productLoss;
  }

  /** The network that runs forward on the very weights that are trained. */
  Network network() {
    return new Network(
        encoder.encoder(),
        architecture.architecture(),
        towers.stream().map(TowerInTraining::tower).toList());
  }

  /** The network as it stands, with weights of its own. */
  Network snapshot(double layerShare) {
    return new Network(
        encoder.snapshot(layerShare),
        architecture.snapshot(),
        towers.stream().map(TowerInTraining::snapshot).toList());
  }

  /** All weights, in a fixed order. */
  ImmutableList<Parameter> parameters() {
    ImmutableList.Builder<Parameter> parameters = ImmutableList.builder();
    parameters.addAll(words.parameters()).addAll(encoder.parameters());
    architecture.layers().forEach(layer -> parameters.addAll(layer.parameters()));
    architecture.tables().forEach(table -> parameters.addAll(table.rows()));
    towers.stream()
        .flatMap(TowerInTraining::layers)
        .forEach(layer -> parameters.addAll(layer.parameters()));
    return parameters.add(productLoss.maps()).build();
  }
}
