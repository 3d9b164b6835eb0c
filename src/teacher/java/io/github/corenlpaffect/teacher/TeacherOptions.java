package io.github.corenlpaffect.teacher;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.corenlpaffect.train.OptionReader;
import io.github.corenlpaffect.train.TermsCheck;
import io.github.corenlpaffect.train.TrainingOptions;
import io.github.corenlpaffect.train.distillation.Teacher;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What can be chosen about a teacher, read from properties: {@code teacher.*} here, corpora, tasks
 * and data as for any training.
 *
 * @param training the options that teachers share with students
 * @param labels the file of soft labels that is written
 * @param folder where checkpoints and parts of the labels are kept
 * @param base the network file of another run to begin with; empty for the pretrained encoder
 * @param frozenLayers number of the encoder's lowest layers that are not trained
 * @param trainWords whether the embeddings of word pieces are trained
 * @param halfPrecision whether the encoder multiplies 16-bit floats, see {@link HalfPrecision}
 * @param encoderRate largest learning rate of the encoder
 * @param rate largest learning rate of what is above it
 * @param hidden width of the hidden layer above the encoder
 * @param dropout probability with which an element of a layer is left out
 * @param warmup share of the steps over which the rates rise
 * @param batch texts per step
 * @param epochs how often the corpora's passes are laid out
 * @param weightDecay decoupled weight decay
 * @param largestNorm what the norm of a step's gradient is cut down to
 * @param seed of everything random
 * @param pieces most word pieces of a text
 * @param folds number of networks, each of which labels texts that it was not trained on
 * @param fold the only network to train, from 1; 0 for all of them
 * @param recombined number of texts that are made from others and labelled as well
 * @param recombine names of the corpora that they are made from
 * @param recombineSeed of what they are, so that several teachers can label the same ones
 * @param threads how many threads work
 * @param settings all options that can change a network, by name
 */
record TeacherOptions(
    TrainingOptions training,
    Path labels,
    Path folder,
    String base,
    int frozenLayers,
    boolean trainWords,
    boolean halfPrecision,
    double encoderRate,
    double rate,
    int hidden,
    double dropout,
    double warmup,
    int batch,
    int epochs,
    double weightDecay,
    double largestNorm,
    long seed,
    int pieces,
    int folds,
    int fold,
    int recombined,
    ImmutableSet<String> recombine,
    long recombineSeed,
    int threads,
    ImmutableMap<String, String> settings) {

  private static final String PREFIX = Teacher.OPTIONS;
  private static final ImmutableSet<String> WITHOUT_EFFECT =
      ImmutableSet.of(
          PREFIX + "labels",
          PREFIX + "folder",
          PREFIX + "fold",
          PREFIX + "recombined",
          PREFIX + "recombine",
          PREFIX + "recombineSeed");

  /**
   * Reads the options.
   *
   * @throws IllegalArgumentException for an unknown name (lists the known ones) or a wrong value
   */
  static TeacherOptions of(Properties properties) {
    Properties shared = new Properties();
    OptionReader in = new OptionReader(PREFIX, properties);
    properties.stringPropertyNames().stream()
        .filter(name -> !name.startsWith(PREFIX))
        .forEach(name -> shared.setProperty(name, properties.getProperty(name)));
    TrainingOptions training = TrainingOptions.of(shared);
    TeacherOptions options =
        new TeacherOptions(
            training,
            Path.of(in.text("labels", "soft-labels.bin")),
            Path.of(in.text("folder", "teacher")),
            in.text("base", ""),
            in.count("frozenLayers", 0, 0),
            Boolean.parseBoolean(in.text("trainWords", "false")),
            Boolean.parseBoolean(in.text("halfPrecision", "false")),
            in.number("encoderRate", 8e-5),
            in.number("rate", 1e-3),
            in.count("hidden", 0, 256),
            in.number("dropout", 0.1),
            in.number("warmup", 0.06),
            in.count("batch", 0, 32),
            in.count("epochs", 0, 1),
            in.number("weightDecay", 0.01),
            in.number("largestNorm", 1),
            training.seed(),
            in.count("pieces", 0, 64),
            in.count("folds", 0, 1),
            in.count("fold", 0, 0),
            in.count("recombined", 0, 0),
            in.names("recombine", ""),
            (long) in.number("recombineSeed", 1),
            training.threads(),
            settings(in, training));
    if (!options.base().isEmpty()) {
      new TermsCheck(training.terms()).network(PREFIX + "base = " + options.base());
    }
    in.refuseUnknown(
        Sets.filter(properties.stringPropertyNames(), name -> name.startsWith(PREFIX)), "");
    return options;
  }

  private static ImmutableMap<String, String> settings(OptionReader in, TrainingOptions training) {
    Map<String, String> settings = new TreeMap<>(in.known());
    settings.put("seed", String.valueOf(training.seed()));
    settings.put("corpora", training.corpora().toString());
    settings.put("tasks", training.taskWeights().toString());
    if (!training.withheld().isEmpty()) {
      settings.put("withheld", training.withheld().toString());
    }
    settings.keySet().removeAll(WITHOUT_EFFECT);
    return ImmutableMap.copyOf(settings);
  }
}
