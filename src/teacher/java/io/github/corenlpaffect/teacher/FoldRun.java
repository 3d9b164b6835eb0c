package io.github.corenlpaffect.teacher;

import ai.djl.ndarray.NDManager;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.TrainingCorpus;
import io.github.corenlpaffect.train.TrainingListener;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import io.github.corenlpaffect.train.evaluation.Evaluation;
import io.github.corenlpaffect.train.evaluation.Figure;
import io.github.corenlpaffect.train.evaluation.Prediction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Trains the network of one fold, measures it, and has it label its texts. */
final class FoldRun {
  private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(4);

  private final TeacherData data;
  private final WordPieces pieces;
  private final TeacherOptions options;
  private final Folds folds;
  private final int fold;
  private final TorchWorkers workers;
  private final TrainingListener listener;
  private final ImmutableList<HeadSpec> heads;
  private final int outputs;
  private final String name;

  FoldRun(
      TeacherData data,
      WordPieces pieces,
      TeacherOptions options,
      Folds folds,
      int fold,
      TorchWorkers workers,
      TrainingListener listener) {
    this.data = data;
    this.pieces = pieces;
    this.options = options;
    this.folds = folds;
    this.fold = fold;
    this.workers = workers;
    this.listener = listener;
    heads = data.texts().heads();
    outputs = HeadOutputs.offsets(heads)[heads.size()];
    name = "network " + fold + " of " + folds.count();
  }

  /**
   * Trains and labels.
   *
   * @param done takes the labels of each stage
   */
  void run(List<LabelStage> stages, LabelSink done) throws IOException {
    String trained = fingerprint();
    try (NDManager manager = NDManager.newBaseManager()) {
      TeacherNetwork network =
          new TeacherNetwork(manager, OnnxWeights.read(BertTeacher.encoder()), outputs, options);
      if (!options.base().isEmpty()) {
        TeacherCheckpoint.begin(Path.of(options.base()), network.weights());
      }
      new TeacherTrainer(manager, network, data, options, workers)
          .train(
              name,
              folds.training(fold, data.corpora()),
              new TeacherCheckpoint(file("network"), trained, BETWEEN_CHECKPOINTS),
              listener);
      TeacherLabeller labeller = new TeacherLabeller(manager, network, heads, workers);
      for (LabelStage stage : stages) {
        SoftLabels labels = label(stage, labeller, trained);
        if (stage.name().equals(LabelStage.DEV)) {
          data.texts().corpora().forEach(corpus -> report(corpus, labels));
        }
        done.take(labels);
      }
    }
  }

  /** Dev texts are labelled by every network, to measure each. */
  private SoftLabels label(LabelStage stage, TeacherLabeller labeller, String trained)
      throws IOException {
    List<Sample> samples =
        stage.texts().parallelStream()
            .filter(text -> stage.name().equals(LabelStage.DEV) || folds.isLabelled(text, fold))
            .map(text -> new Sample(text, pieces.of(text), ImmutableMap.of()))
            .toList();
    LabelPart part =
        new LabelPart(file(stage.name() + ".labels"), fingerprint(trained, samples), outputs);
    return labeller.label(name + ", " + stage.name(), samples, part, listener);
  }

  private Path file(String kind) {
    return options.folder().resolve("fold-" + fold + "." + kind);
  }

  private void report(Corpus corpus, SoftLabels dev) {
    if (corpus.dev().isEmpty()) {
      return;
    }
    List<Prediction> predictions =
        corpus.dev().stream()
            .map(LabelledText::text)
            .map(text -> Prediction.ofHeads(dev.predictions(text)))
            .toList();
    for (Figure figure : Evaluation.figures(corpus, predictions)) {
      figure
          .head()
          .ifPresent(
              value ->
                  listener.say(
                      String.format(
                          Locale.ROOT,
                          "dev  %-26s %-34s %.4f",
                          figure.task(),
                          figure.metric(),
                          value)));
    }
  }

  /** Stands for everything that the network depends on. */
  private String fingerprint() {
    Hasher hasher = Hashing.sha256().newHasher();
    hasher.putUnencodedChars(options.settings().toString());
    hasher.putUnencodedChars(data.texts().tasks().toString());
    for (TrainingCorpus<Sample> corpus : data.corpora()) {
      corpus.examples().forEach(sample -> hasher.putUnencodedChars(sample.text()));
    }
    return hasher.hash().toString();
  }

  private static String fingerprint(String trained, List<Sample> samples) {
    Hasher hasher = Hashing.sha256().newHasher();
    hasher.putString(trained, StandardCharsets.UTF_8);
    samples.forEach(sample -> hasher.putUnencodedChars(sample.text()));
    return hasher.hash().toString();
  }

  /** Takes soft labels as they are made. */
  interface LabelSink {
    void take(SoftLabels labels) throws IOException;
  }
}
