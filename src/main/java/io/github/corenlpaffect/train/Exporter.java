package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.ModelParts;
import io.github.corenlpaffect.model.Provenance;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** From a network in training to a model. */
final class Exporter {
  private static final String OWN = "own/";
  private static final Provenance NOTHING_YET = new Provenance(Map.of());

  private final TrainingData data;
  private final TrainingOptions options;
  private final NetworkInTraining training;

  Exporter(TrainingData data, TrainingOptions options, NetworkInTraining training) {
    this.data = data;
    this.options = options;
    this.training = training;
  }

  /** The model as it stands, still without its provenance. */
  ModelParts export() {
    return new ModelParts(
        NOTHING_YET,
        data.heads(),
        extraHeads(),
        training.words().vocabulary(),
        training.words().codes(),
        training.snapshot(options.layerShare()));
  }

  /** The model as it is when training has ended, still without its provenance. */
  ModelParts exportFinished() {
    ModelParts model = export();
    return model.withValues(training.words().values(model));
  }

  /**
   * The heads that the options name, one's own that tell nothing of the product's outputs, and
   * those that the model that training began with has shown.
   */
  private Set<String> extraHeads() {
    Set<String> extra = new TreeSet<>(options.extraHeads());
    extra.addAll(data.kept().extra());
    data.tasks().stream()
        .filter(task -> task.meaning().isEmpty() && task.head().name().startsWith(OWN))
        .forEach(task -> extra.add(task.head().name()));
    return extra;
  }
}
