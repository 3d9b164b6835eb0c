package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.hash.Hashing;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.ModelParts;
import io.github.corenlpaffect.model.Provenance;
import io.github.corenlpaffect.train.evaluation.Drift;
import io.github.corenlpaffect.train.evaluation.DriftReport;
import io.github.corenlpaffect.train.evaluation.Figure;
import io.github.corenlpaffect.train.knowledge.KnowledgeReader;
import io.github.corenlpaffect.train.knowledge.WordKnowledge;
import io.github.corenlpaffect.train.selection.SelectionHistory;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Trains a model from labelled texts and writes it to its file. After every epoch it writes a
 * checkpoint, measures the model on dev, and keeps the best; a run that was killed goes on from the
 * last epoch. The same data, options and seed give the same bytes, however many threads work.
 */
public final class Trainer {
  private final TrainingOptions options;
  private final TrainingListener listener;
  private final KnowledgeReader knowledge;

  /** A trainer of one model. */
  public Trainer(TrainingOptions options, TrainingListener listener) {
    this(options, listener, WordKnowledge::read);
  }

  /** A trainer of one model that gets its knowledge about words from a reader. */
  public Trainer(TrainingOptions options, TrainingListener listener, KnowledgeReader knowledge) {
    this.options = options;
    this.listener = listener;
    this.knowledge = knowledge;
  }

  /**
   * Reads the data, trains, and writes the model.
   *
   * @throws IOException if a corpus cannot be read or the model not be written
   * @throws IllegalArgumentException if the options do not fit the data
   * @throws java.util.concurrent.CancellationException if the thread is interrupted; the last
   *     checkpoint stays
   */
  public AffectModel train() throws IOException {
    return train(TrainingTexts.read(options, listener));
  }

  /** Trains as {@link #train()} does, on texts that have been read already. */
  public AffectModel train(TrainingTexts texts) throws IOException {
    Optional<BaseModel> base = BaseModel.read(options);
    try (Workers workers = new Workers(options.threads())) {
      TrainingData data =
          new TrainingDataReader(options, base, knowledge, workers, listener).read(texts);
      NetworkInTraining network =
          data.base()
              .map(model -> NetworkInTraining.from(model.parts(), data, options))
              .orElseGet(() -> NetworkInTraining.random(data, options));
      return train(data, network, workers);
    }
  }

  AffectModel train(TrainingData data, NetworkInTraining network, Workers workers)
      throws IOException {
    ImmutableList<Parameter> parameters = network.parameters();
    Stepper stepper = new Stepper(data, options, network, workers);
    Curriculum curriculum = new Curriculum(data, options, network, workers);
    Exporter exporter = new Exporter(data, options, network);
    DevFigures dev = new DevFigures(data);
    Checkpoint checkpoint = new Checkpoint(options.model(), fingerprint(data));
    Progress progress = checkpoint.restore(parameters);
    stepper.restore(progress.strategies());
    while (progress.epoch() < options.epochs()
        && progress.epoch() - progress.bestEpoch() < options.patience()) {
      SelectionHistory history = learn(curriculum, progress, stepper, data);
      List<Figure> figures = dev.of(AffectModel.of(exporter.export()));
      listener.say(dev.report(figures));
      listener.measured(progress.epoch() + 1, size(parameters), figures);
      // Without texts to measure on, the last epoch counts as the best.
      double score = figures.isEmpty() ? progress.epoch() : dev.score(figures);
      stepper.endEpoch(dev.byTask(figures));
      progress = progress.next(score, parameters, history, stepper.state());
      checkpoint.save(progress, parameters);
    }
    if (stepper.balance().isSeparate()) {
      listener.say(stepper.balance().conflicts().report());
      listener.compared(stepper.balance().conflicts());
    }
    progress.restoreBest(parameters);
    ModelParts best = SentimentTemperature.fit(exporter.exportFinished(), data);
    List<Figure> figures = dev.of(AffectModel.of(best));
    Optional<DriftReport> drift = drift(data, best);
    Provenance provenance = provenance(data, figures, curriculum, progress, drift);
    AffectModel model = AffectModel.of(best.withProvenance(provenance));
    model.write(options.model());
    checkpoint.delete();
    drift.ifPresent(report -> report.lines().forEach(listener::say));
    return model;
  }

  private static Optional<DriftReport> drift(TrainingData data, ModelParts finished) {
    return data.base().map(base -> new DriftReport(Drift.between(base, AffectModel.of(finished))));
  }

  /** Learns an epoch, round by round. */
  private SelectionHistory learn(
      Curriculum curriculum, Progress progress, Stepper stepper, TrainingData data) {
    int steps = curriculum.stepsBefore(curriculum.roundsPerEpoch());
    TaskLosses losses = new TaskLosses(data.tasks().size());
    SelectionHistory history = curriculum.begun(progress.history());
    listener.begin("epoch " + (progress.epoch() + 1) + " of " + options.epochs(), steps);
    for (int round = 0; round < curriculum.roundsPerEpoch(); round++) {
      int[] counts = curriculum.counts(history);
      int done = curriculum.stepsBefore(round);
      for (List<Example> batch :
          Lists.partition(curriculum.examples(history, counts), options.batch())) {
        int step = progress.epoch() * steps + ++done;
        stepper.step(batch, step, rate(step, options.epochs() * steps), losses);
        listener.advance(done, String.format("loss %.4f", losses.mean()));
      }
      history = curriculum.after(history, counts);
    }
    listener.end();
    if (!curriculum.isPlain()) {
      listener.say(curriculum.report(history));
    }
    return history;
  }

  private static long size(List<Parameter> parameters) {
    return parameters.stream()
        .mapToLong(parameter -> (long) parameter.matrix().rows() * parameter.matrix().columns())
        .sum();
  }

  private Provenance provenance(
      TrainingData data,
      List<Figure> figures,
      Curriculum curriculum,
      Progress progress,
      Optional<DriftReport> drift) {
    Map<String, String> entries = new LinkedHashMap<>(data.description());
    entries.putAll(options.settings());
    entries.put("epoch", String.valueOf(progress.bestEpoch()));
    entries.putAll(curriculum.description(progress.history(), progress.bestEpoch()));
    figures.forEach(figure -> entries.put(DevFigures.name(figure), DevFigures.value(figure)));
    drift.ifPresent(report -> entries.putAll(report.entries()));
    return new Provenance(entries);
  }

  private String fingerprint(TrainingData data) {
    return Hashing.sha256()
        .newHasher()
        .putUnencodedChars(options.settings().toString())
        .putUnencodedChars(data.description().toString())
        .putUnencodedChars(Arrays.toString(data.words().vocabulary().hashes()))
        .hash()
        .toString();
  }

  /** Rises over the warm-up, then falls to zero, both linearly. */
  private double rate(int step, int steps) {
    double rising = (double) step / options.warmup();
    double falling = (double) (steps - step + 1) / Math.max(1, steps - options.warmup());
    return options.rate() * Math.min(1, Math.min(rising, falling));
  }
}
