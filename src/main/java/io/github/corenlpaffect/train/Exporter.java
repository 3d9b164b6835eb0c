package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.ModelParts;
import io.github.corenlpaffect.model.Network;
import io.github.corenlpaffect.model.Provenance;

/** From a network in training to a model. */
final class Exporter {
  private final TrainingData data;
  private final TrainingOptions options;
  private final NetworkInTraining training;

  Exporter(TrainingData data, TrainingOptions options, NetworkInTraining training) {
    this.data = data;
    this.options = options;
    this.training = training;
  }

  /** The model as it stands. */
  AffectModel export(Provenance provenance) {
    return AffectModel.of(
        new ModelParts(
            provenance,
            data.heads(),
            options.extraHeads(),
            training.words().vocabulary(),
            training.words().codes(),
            network()));
  }

  private Network network() {
    return new Network(
        training.encoder().snapshot(),
        training.hidden().layer().copy(),
        training.heads().layer().copy(),
        training.product().layer().copy());
  }
}
