package io.github.corenlpaffect.experiment.relatedness;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.experiment.StudyFolder;
import io.github.corenlpaffect.feature.TextHash;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.train.Noise;
import io.github.corenlpaffect.train.Trainer;
import io.github.corenlpaffect.train.TrainingListener;
import io.github.corenlpaffect.train.TrainingOptions;
import io.github.corenlpaffect.train.TrainingTexts;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import io.github.corenlpaffect.train.knowledge.KnowledgeReader;
import io.github.corenlpaffect.train.knowledge.SharedKnowledge;
import io.github.corenlpaffect.train.optimisation.ConflictStatistics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The trainings of a study, each done once: what is finished is kept in the folder, what was
 * interrupted goes on from its last epoch. Each has random numbers of its own, so that two
 * trainings on the same labels are two.
 */
final class Trainings {
  private static final int HASH_LENGTH = 8;

  /** Seeds must be exact as floating-point numbers, as options are read. */
  private static final int SEED_SHIFT = 12;

  private final TrainingTemplate template;
  private final StudyFolder folder;
  private final TrainingListener listener;
  private final KnowledgeReader knowledge = new SharedKnowledge();

  /**
   * Trainings.
   *
   * @param listener hears of each training that is done, not of what happens in it
   */
  Trainings(TrainingTemplate template, StudyFolder folder, TrainingListener listener) {
    this.template = template;
    this.folder = folder;
    this.listener = listener;
  }

  /** The model of some tasks, which stays in the folder. */
  AffectModel model(List<StudiedTask> tasks, int repetition) throws IOException {
    Path file = file(tasks, repetition, ".model");
    if (Files.exists(file)) {
      return AffectModel.load(file);
    }
    ImmutableList<Corpus> corpora = JoinedCorpora.of(tasks);
    TrainingOptions options = template.of(corpora, file, seed(tasks, repetition));
    AffectModel model = train(options, corpora, new ConflictListener());
    listener.say("trained " + names(tasks) + ", " + (repetition + 1));
    return model;
  }

  /** How the gradients of some tasks stood to each other when they were trained together. */
  List<ConflictStatistics.Pair> conflicts(List<StudiedTask> tasks) throws IOException {
    Path file = file(tasks, 0, ".gradients.json");
    if (Files.notExists(file)) {
      ImmutableList<Corpus> corpora = JoinedCorpora.of(tasks);
      Path model = file(tasks, 0, ".gradients.model");
      ConflictListener conflicts = new ConflictListener();
      train(template.comparing(corpora, model, seed(tasks, 0)), corpora, conflicts);
      listener.say("compared the gradients of " + names(tasks));
      ConflictsFile.write(file, conflicts.pairs());
      Files.delete(model);
    }
    return ConflictsFile.read(file);
  }

  private AffectModel train(
      TrainingOptions options, ImmutableList<Corpus> corpora, ConflictListener hearing)
      throws IOException {
    return new Trainer(options, hearing, knowledge)
        .train(TrainingTexts.of(corpora, options, hearing));
  }

  /**
   * By the task's name the figures of the model of some tasks. Of several tasks, and of repetitions
   * after the first, they alone stay in the folder.
   */
  Map<String, TaskFigure> figures(List<StudiedTask> tasks, int repetition) throws IOException {
    Path file = file(tasks, repetition, ".json");
    if (Files.notExists(file)) {
      ModelPredictor predictor =
          new ModelPredictor(model(tasks, repetition), ModelPredictor.FAST_TIER);
      Map<String, TaskFigure> figures = new LinkedHashMap<>();
      tasks.forEach(task -> figures.put(task.name(), TaskFigure.of(task, predictor)));
      FiguresFile.write(file, figures);
      if (tasks.size() > 1 || repetition > 0) {
        Files.delete(file(tasks, repetition, ".model"));
      }
    }
    return FiguresFile.read(file);
  }

  private long seed(List<StudiedTask> tasks, int repetition) {
    long seed = Noise.seed(template.whole().seed() + repetition, TextHash.of(names(tasks)));
    return seed >>> SEED_SHIFT;
  }

  /** Readable, and different for different tasks. */
  private Path file(List<StudiedTask> tasks, int repetition, String ending) {
    String names = names(tasks);
    String hash = Hashing.sha256().hashString(names, StandardCharsets.UTF_8).toString();
    String readable = names.replaceAll("[^\\p{Alnum}.+-]+", "_");
    String name =
        String.join(
            "-",
            readable.substring(0, Math.min(readable.length(), 80)),
            hash.substring(0, HASH_LENGTH),
            String.valueOf(repetition + 1));
    return folder.trainings().resolve(name + ending);
  }

  private static String names(List<StudiedTask> tasks) {
    return tasks.stream().map(StudiedTask::name).collect(Collectors.joining("+"));
  }
}
