package io.github.corenlpaffect.teacher;

import com.google.common.io.Resources;
import io.github.corenlpaffect.train.TrainingListener;
import io.github.corenlpaffect.train.TrainingTexts;
import io.github.corenlpaffect.train.distillation.SoftLabelMean;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import io.github.corenlpaffect.train.distillation.Teacher;
import io.github.corenlpaffect.train.knowledge.FrequentWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The teacher that is a fine-tuned BERT. It trains one network per fold, has each label the texts
 * that it may label, and writes the mean of what they say.
 */
public final class BertTeacher implements Teacher {
  private static final String ENCODER = "/bge-small-en-v1.5.onnx";
  private static final int HASHTAG_WORDS = 100_000;
  private static final String TOKENIZER = "/bge-small-en-v1.5-tokenizer.json";

  /** Made by {@link java.util.ServiceLoader}. */
  public BertTeacher() {}

  @Override
  public Path teach(Properties properties, TrainingListener listener) throws IOException {
    Torch.stayOffline();
    TeacherOptions options = TeacherOptions.of(properties);
    Files.createDirectories(options.folder());
    TrainingTexts texts = TrainingTexts.read(options.training(), listener);
    ReadableWords words =
        new ReadableWords(FrequentWords.read(options.training().cache(), HASHTAG_WORDS));
    try (WordPieces pieces = WordPieces.read(tokenizer(), options.pieces(), words);
        TorchWorkers workers = new TorchWorkers(options.threads())) {
      TeacherData data = TeacherData.of(texts, pieces, options.training().corpora());
      Folds folds = new Folds(options.folds(), data.corpora());
      List<LabelStage> stages = LabelStage.of(texts, options);
      List<SoftLabels> labels = new ArrayList<>();
      for (int fold = 1; fold <= folds.count(); fold++) {
        if (options.fold() == 0 || options.fold() == fold) {
          new FoldRun(data, pieces, options, folds, fold, workers, listener)
              .run(stages, stage -> write(stage, labels, options));
        }
      }
    }
    return options.labels();
  }

  /** What there is so far is of use already, so that a student need not wait for the rest. */
  private static void write(SoftLabels stage, List<SoftLabels> before, TeacherOptions options)
      throws IOException {
    before.add(stage);
    SoftLabelMean.of(before).write(options.labels());
  }

  /** The encoder as it is published, an ONNX model. */
  static byte[] encoder() throws IOException {
    return Resources.toByteArray(Resources.getResource(BertTeacher.class, ENCODER));
  }

  /** The description of its tokenizer, JSON. */
  static byte[] tokenizer() throws IOException {
    return Resources.toByteArray(Resources.getResource(BertTeacher.class, TOKENIZER));
  }
}
