package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import io.github.corenlpaffect.train.distillation.Teacher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Models of the project's own as one teacher: several seeds or sizes, too large to be shipped
 * together, whose probabilities are averaged. It labels every text of the corpora, and the
 * recombined ones that the options ask for.
 */
public final class ModelTeacher implements Teacher {
  /** The option that names the models' files. */
  public static final String MODELS = OPTIONS + "models";

  private static final int CHUNK = 4096;

  /** A teacher whose models the properties name. */
  public ModelTeacher() {}

  @Override
  public Path teach(Properties properties, TrainingListener listener) throws IOException {
    OptionReader in = new OptionReader(OPTIONS, properties);
    List<String> files = in.list("models", "");
    List<AffectModel> models = models(files);
    Path labels = Path.of(in.text("labels", "soft-labels.bin"));
    Properties training = new Properties();
    training.putAll(properties);
    training.keySet().removeAll(in.known().keySet());
    TrainingOptions options = TrainingOptions.of(training);
    TermsCheck terms = new TermsCheck(options.terms());
    for (int i = 0; i < files.size(); i++) {
      terms.model(MODELS + " = " + files.get(i), models.get(i).provenance());
    }
    List<String> texts = texts(TrainingTexts.read(options, listener), options.recombined());
    label(models, texts, options.threads(), listener).write(labels);
    return labels;
  }

  /**
   * What models say of texts: the mean of their probabilities.
   *
   * @param models one or more, with the same heads
   */
  public static SoftLabels label(
      List<AffectModel> models, List<String> texts, int threads, TrainingListener listener) {
    SoftLabels.Builder builder = new SoftLabels.Builder(models.get(0).heads());
    try (Workers workers = new Workers(threads)) {
      label(texts, models, workers, listener, builder);
    }
    return builder.build();
  }

  private static List<AffectModel> models(List<String> files) throws IOException {
    List<AffectModel> models = new ArrayList<>();
    for (String file : files) {
      models.add(AffectModel.load(Path.of(file)));
      if (!Iterables.getLast(models).heads().equals(models.get(0).heads())) {
        throw new IllegalArgumentException(
            MODELS + ": " + file + " has other heads than the first of " + files);
      }
    }
    if (models.isEmpty()) {
      throw new IllegalArgumentException(MODELS + " names no model");
    }
    return models;
  }

  private static List<String> texts(TrainingTexts read, TrainingOptions.Recombined recombined) {
    Set<String> texts = new LinkedHashSet<>();
    read.read()
        .forEach(
            corpus ->
                Iterables.concat(corpus.dev(), corpus.train())
                    .forEach((LabelledText text) -> texts.add(text.text())));
    texts.addAll(
        read.recombination(recombined.corpora()).texts(recombined.texts(), recombined.seed()));
    return ImmutableList.copyOf(texts);
  }

  private static void label(
      List<String> texts,
      List<AffectModel> models,
      Workers workers,
      TrainingListener listener,
      SoftLabels.Builder builder) {
    SentencePipeline tokenizer = SentencePipeline.tokenizing();
    listener.begin("labels", texts.size());
    int done = 0;
    for (List<String> chunk : Lists.partition(texts, CHUNK)) {
      List<float[]> labels = workers.map(chunk, text -> mean(models, tokenizer.sentence(text)));
      for (int i = 0; i < chunk.size(); i++) {
        builder.put(chunk.get(i), labels.get(i));
      }
      done += chunk.size();
      listener.advance(done, models.size() + " models");
    }
    listener.end();
  }

  private static float[] mean(List<AffectModel> models, CoreMap sentence) {
    List<HeadSpec> heads = models.get(0).heads();
    int[] offsets = HeadOutputs.offsets(heads);
    double[] sums = new double[offsets[heads.size()]];
    for (AffectModel model : models) {
      float[] raw = model.predictRawHeads(sentence);
      for (int head = 0; head < heads.size(); head++) {
        double[] probabilities = HeadOutputs.probabilities(heads.get(head), raw, offsets[head]);
        for (int i = 0; i < probabilities.length; i++) {
          sums[offsets[head] + i] += probabilities[i];
        }
      }
    }
    float[] mean = new float[sums.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) Math.min(1, sums[i] / models.size());
    }
    return mean;
  }
}
