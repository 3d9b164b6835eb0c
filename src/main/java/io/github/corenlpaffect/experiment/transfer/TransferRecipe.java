package io.github.corenlpaffect.experiment.transfer;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.experiment.TaskChoice;
import io.github.corenlpaffect.experiment.TaskSet;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.BaseModel;
import io.github.corenlpaffect.train.TrainingOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the trainings of a study are done: the options of one training on all corpora, from which
 * those of trainings on some of them are made. Each finds its best epoch on texts set apart of what
 * it learns from, and sees nothing of those that the study measures on. Immutable.
 */
final class TransferRecipe {
  private static final String CORPUS = "corpus.";
  private static final String VALIDATION = "train.validation";
  private static final String USUAL_VALIDATION = "0.1";
  private static final String SHARE = "train.teacherShare";

  /** What was done when the texts were read; and a list of corpora that teachers do not teach. */
  private static final ImmutableSet<String> ONCE =
      ImmutableSet.of(TrainingOptions.WITHHELD, "train.sample", "train.own", "train.untaught");

  private final ImmutableSortedMap<String, String> properties;
  private final TrainingOptions whole;
  private final int repeats;

  private TransferRecipe(
      ImmutableSortedMap<String, String> properties, TrainingOptions whole, int repeats) {
    this.properties = properties;
    this.whole = whole;
    this.repeats = repeats;
  }

  /**
   * Reads the options.
   *
   * @param all those of the study, too, which are passed over
   * @throws IllegalArgumentException for an unknown name, a wrong value, or teachers
   */
  static TransferRecipe of(Properties all, TransferOptions study) {
    Map<String, String> properties = new TreeMap<>();
    all.stringPropertyNames().stream()
        .filter(name -> !name.startsWith(TransferOptions.PREFIX))
        .filter(name -> !name.equals(TransferOptions.TARGETS))
        .forEach(name -> properties.put(name, all.getProperty(name)));
    properties.putIfAbsent(VALIDATION, USUAL_VALIDATION);
    Map<String, String> reading = new TreeMap<>(properties);
    reading.remove(VALIDATION);
    TrainingOptions whole = options(reading);
    checkArgument(
        whole.teachers().isEmpty() && whole.recombined().texts() == 0,
        "train.teachers and train.recombined tell of domains that are left out; leave them out");
    return new TransferRecipe(ImmutableSortedMap.copyOf(properties), whole, study.repeats());
  }

  /** The options to read all texts by. */
  TrainingOptions whole() {
    return whole;
  }

  /** The options by which texts that have been read are set apart to find the best epoch. */
  TrainingOptions splitting() {
    return options(once());
  }

  /** All options that can change a model, by name, but for the seed. */
  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>(whole.settings());
    settings.put(VALIDATION, properties.get(VALIDATION));
    settings.remove("train.seed");
    return settings;
  }

  /**
   * Refuses a model to begin with that has learnt of a domain.
   *
   * @throws IOException if there is one that cannot be read
   */
  void requireUnknown(Domain domain) throws IOException {
    ImmutableSet<String> known =
        BaseModel.read(whole).stream()
            .flatMap(base -> base.model().heads().stream())
            .map(HeadSpec::name)
            .collect(toImmutableSet());
    domain.targets().stream()
        .map(DomainReader::name)
        .filter(known::contains)
        .forEach(
            target -> {
              throw new IllegalArgumentException(
                  String.format(
                      "train.base = %s has learnt %s already; begin with a model that knows nothing"
                          + " of the domain %s, or with none",
                      whole.base(), target, domain.name()));
            });
  }

  /**
   * A training on the sources of a domain and perhaps labelled texts of it.
   *
   * @param corpora all of them; the domain's with the texts that are learnt from
   * @param passes over the domain's corpus
   */
  TransferTraining labelled(Domain domain, ImmutableList<Corpus> corpora, double passes) {
    Map<String, String> options = only(domain, corpora);
    options.computeIfPresent(CORPUS + domain.name(), (name, value) -> String.valueOf(passes));
    return training(options, corpora);
  }

  /**
   * A training on the sources of a domain and on texts of it without labels. A teacher's labels of
   * one text weigh together as much as those of one task, and count for the product.
   *
   * @param unlabelled the domain's corpus, without tasks
   * @param teacher the file with what the source's model says of these texts
   */
  TransferTraining taught(Domain domain, Corpus unlabelled, Path teacher) {
    Map<String, String> options = only(domain, domain.sources());
    ImmutableSet<String> tasks = new TaskChoice(domain.all()).tasks(set(domain.sources()), once());
    double share = Double.parseDouble(options.getOrDefault(SHARE, "1"));
    options.put(CORPUS + domain.name(), String.valueOf(passes(domain)));
    options.put("train.teachers", teacher.toString());
    options.put(SHARE, String.valueOf(share / tasks.size()));
    tasks.forEach(task -> options.put("taughtForProduct." + task, domain.name()));
    return training(options, with(domain.sources(), unlabelled));
  }

  /** How often an epoch goes over all of a domain's texts. */
  double passes(Domain domain) {
    return whole.corpora().get(domain.name());
  }

  /**
   * How often an epoch goes over few of a domain's texts: as if there were as many as there are,
   * but no text more often than the options allow.
   */
  double passes(Domain domain, int labels) {
    return passes(domain) * Math.min(repeats, (double) domain.pool().size() / labels);
  }

  /** The sources and the domain's corpus. */
  static ImmutableList<Corpus> with(ImmutableList<Corpus> sources, Corpus domain) {
    return Stream.concat(sources.stream(), Stream.of(domain)).collect(toImmutableList());
  }

  private Map<String, String> only(Domain domain, ImmutableList<Corpus> corpora) {
    TaskSet set = set(corpora);
    Map<String, String> chosen =
        new TreeMap<>(new TaskChoice(domain.all()).only(set, ImmutableSortedMap.copyOf(once())));
    whole.corpora().keySet().stream()
        .filter(name -> !set.members().contains(name))
        .forEach(name -> chosen.remove(CORPUS + name));
    return chosen;
  }

  private static TaskSet set(ImmutableList<Corpus> corpora) {
    return new TaskSet("corpora", corpora.stream().map(Corpus::name).collect(toImmutableSet()));
  }

  private Map<String, String> once() {
    Map<String, String> once = new TreeMap<>(properties);
    once.keySet().removeIf(name -> ONCE.stream().anyMatch(name::startsWith));
    return once;
  }

  private static TransferTraining training(
      Map<String, String> options, ImmutableList<Corpus> corpora) {
    return new TransferTraining(
        ImmutableSortedMap.copyOf(options),
        corpora.stream()
            .filter(corpus -> options.containsKey(CORPUS + corpus.name()))
            .collect(toImmutableList()));
  }

  private static TrainingOptions options(Map<String, String> options) {
    Properties properties = new Properties();
    options.forEach(properties::setProperty);
    return TrainingOptions.of(properties);
  }
}
