package io.github.corenlpaffect.experiment.transfer;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.experiment.PredictionsFile;
import io.github.corenlpaffect.experiment.SilentListener;
import io.github.corenlpaffect.experiment.StudyFolder;
import io.github.corenlpaffect.experiment.TaskPredictions;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.train.Trainer;
import io.github.corenlpaffect.train.TrainingListener;
import io.github.corenlpaffect.train.TrainingOptions;
import io.github.corenlpaffect.train.TrainingTexts;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import io.github.corenlpaffect.train.evaluation.Prediction;
import io.github.corenlpaffect.train.evaluation.ProductColumn;
import io.github.corenlpaffect.train.knowledge.KnowledgeReader;
import io.github.corenlpaffect.train.knowledge.SharedKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The trainings of a study, each done once: what is finished is kept in the folder, what was
 * interrupted goes on from its last epoch. Of a finished one its predictions stay, and its model
 * where self-training begins with it.
 */
final class TransferTrainings {
  private static final String MODEL = ".model";
  private static final String SOFT_LABELS = ".soft-labels.bin";

  private final TransferRecipe recipe;
  private final StudyFolder folder;
  private final SelfTraining selfTraining;
  private final TrainingListener listener;
  private final KnowledgeReader knowledge = new SharedKnowledge();

  /**
   * Trainings.
   *
   * @param listener hears of each training that is done, not of what happens in it
   */
  TransferTrainings(
      TransferRecipe recipe,
      StudyFolder folder,
      SelfTraining selfTraining,
      TrainingListener listener) {
    this.recipe = recipe;
    this.folder = folder;
    this.selfTraining = selfTraining;
    this.listener = listener;
  }

  /** What a training's model says of the domain's dev texts. */
  DomainPredictions predictions(Domain domain, Condition condition, long seed) throws IOException {
    Path product = file(domain, condition, seed, ".product.bin.gz");
    Path head = file(domain, condition, seed, ".head.bin.gz");
    if (Files.notExists(product)) {
      AffectModel model = model(domain, condition, seed);
      DomainPredictions said = predictions(domain, model);
      PredictionsFile.write(head, said.head());
      PredictionsFile.write(product, said.product());
    }
    if (!condition.equals(Condition.SOURCE)) {
      Files.deleteIfExists(file(domain, condition, seed, MODEL));
    }
    return new DomainPredictions(PredictionsFile.read(product), PredictionsFile.read(head));
  }

  /** What the model that knows nothing of a domain says of its texts. */
  SoftLabels softLabels(Domain domain, long seed) throws IOException {
    Path file = file(domain, Condition.SELF_TRAINED, seed, SOFT_LABELS);
    if (Files.notExists(file)) {
      selfTraining.labels(model(domain, Condition.SOURCE, seed), domain.texts()).write(file);
    }
    return SoftLabels.read(file);
  }

  private AffectModel model(Domain domain, Condition condition, long seed) throws IOException {
    Path file = file(domain, condition, seed, MODEL);
    if (Files.exists(file)) {
      return AffectModel.load(file);
    }
    TransferTraining training = training(domain, condition, seed);
    TrainingOptions options = training.options(file, seed);
    SilentListener silent = new SilentListener();
    AffectModel model =
        new Trainer(options, silent, knowledge)
            .train(TrainingTexts.of(training.corpora(), options, silent));
    listener.say(
        "trained without " + domain.name() + ", labels " + condition.label() + ", seed " + seed);
    return model;
  }

  private TransferTraining training(Domain domain, Condition condition, long seed)
      throws IOException {
    return switch (condition.kind()) {
      case SOURCE -> recipe.labelled(domain, domain.sources(), 0);
      case SELF_TRAINED -> selfTraining(domain, seed);
      case FEW ->
          labelled(
              domain, domain.few(condition.labels()), recipe.passes(domain, condition.labels()));
      case ALL -> labelled(domain, domain.corpus(), recipe.passes(domain));
    };
  }

  private TransferTraining labelled(Domain domain, Corpus corpus, double passes) {
    return recipe.labelled(domain, TransferRecipe.with(domain.sources(), corpus), passes);
  }

  private TransferTraining selfTraining(Domain domain, long seed) throws IOException {
    SoftLabels labels = softLabels(domain, seed);
    Corpus unlabelled = domain.unlabelled(text -> labels.of(text).isPresent());
    return recipe.taught(
        domain, unlabelled, file(domain, Condition.SELF_TRAINED, seed, SOFT_LABELS));
  }

  private static DomainPredictions predictions(Domain domain, AffectModel model)
      throws IOException {
    ImmutableList<Prediction> all =
        new ModelPredictor(model, ModelPredictor.FAST_TIER).predict(domain.corpus().dev());
    ImmutableList.Builder<TaskPredictions> product = ImmutableList.builder();
    ImmutableList.Builder<TaskPredictions> head = ImmutableList.builder();
    for (Task task : domain.targets()) {
      String name = DomainReader.name(task);
      product.add(
          TaskPredictions.of(
              domain.corpus(), name, text -> ProductColumn.of(task, all.get(text).product())));
      if (model.heads().contains(task.head())) {
        head.add(TaskPredictions.of(domain.corpus(), name, all));
      }
    }
    return new DomainPredictions(product.build(), head.build());
  }

  private Path file(Domain domain, Condition condition, long seed, String ending) {
    return folder.trainings().resolve(domain.name() + "-" + condition.file() + "-" + seed + ending);
  }
}
