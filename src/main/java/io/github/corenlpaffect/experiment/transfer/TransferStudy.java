package io.github.corenlpaffect.experiment.transfer;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.experiment.CorpusChecksum;
import io.github.corenlpaffect.experiment.JsonFile;
import io.github.corenlpaffect.experiment.MeanDeviation;
import io.github.corenlpaffect.experiment.StudyFolder;
import io.github.corenlpaffect.report.ReportFiles;
import io.github.corenlpaffect.train.TrainingListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Leaves out one domain after the other and measures on it how well models do that have learnt
 * nothing of it, few of its labels, all of them, or its texts alone; compares them, and writes a
 * report and all numbers. What is finished is kept in the study's folder and not done again, also
 * when domains, labels or seeds are added. The same data and options give the same numbers.
 */
public final class TransferStudy {
  private static final String TITLE = "Transfer between domains";
  private static final String STUDY = "transfer";
  private static final String NUMBERS = "transfer.json";

  /** What separates names of files in an option. */
  private static final CharMatcher SEPARATORS = CharMatcher.whitespace().or(CharMatcher.is(','));

  private final TransferOptions options;
  private final TransferRecipe recipe;
  private final TrainingListener listener;

  /**
   * A study.
   *
   * @param properties options of training, as {@code affect train} has them, and options that begin
   *     with {@code transfer.}
   * @throws IllegalArgumentException for an unknown name (lists the known ones) or a wrong value
   */
  public TransferStudy(Properties properties, TrainingListener listener) {
    options = TransferOptions.of(properties);
    recipe = TransferRecipe.of(properties, options);
    this.listener = listener;
  }

  /**
   * Trains what has not been trained yet, measures, and writes the report, as {@link ReportFiles}
   * does, and {@value #NUMBERS}.
   *
   * @param out the study's folder, which is made if there is none
   * @return by domain's task a line that tells its figures
   * @throws IOException if a corpus cannot be read or a file not be written
   * @throws IllegalArgumentException if the options do not fit the data, or the folder holds
   *     another study
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public ImmutableList<String> run(Path out) throws IOException {
    checkArgument(
        !options.selfTraining() || SEPARATORS.matchesNoneOf(out.toString()),
        "%s: a folder with blanks or commas in its name cannot hold labels for self-training; name"
            + " another",
        out);
    ImmutableList<Domain> domains = new DomainReader(recipe, options).read(listener);
    for (Domain domain : domains) {
      recipe.requireUnknown(domain);
    }
    SelfTraining selfTraining = new SelfTraining(options.confidence(), recipe.whole().threads());
    try (StudyFolder folder = StudyFolder.open(out, STUDY, settings(domains.get(0).all()))) {
      TransferFindings findings =
          findings(domains, new TransferTrainings(recipe, folder, selfTraining, listener));
      JsonFile.write(out.resolve(NUMBERS), TransferJson.of(findings));
      TransferReport report = new TransferReport(findings);
      ReportFiles.write(TITLE, report.sections(), out);
      return report.lines();
    }
  }

  private Map<String, String> settings(List<Corpus> corpora) {
    Map<String, String> settings = new TreeMap<>(recipe.settings());
    settings.put(TransferOptions.PREFIX + "confidence", String.valueOf(options.confidence()));
    settings.put(TransferOptions.PREFIX + "repeats", String.valueOf(options.repeats()));
    settings.put(TransferOptions.TARGETS, String.join(" ", options.targets()));
    corpora.forEach(corpus -> settings.put("texts of " + corpus.name(), CorpusChecksum.of(corpus)));
    return settings;
  }

  private TransferFindings findings(List<Domain> domains, TransferTrainings trainings)
      throws IOException {
    TransferComparison comparison = new TransferComparison(options);
    ImmutableList.Builder<DomainSize> sizes = ImmutableList.builder();
    List<TargetFindings> targets = new ArrayList<>();
    for (Domain domain : domains) {
      targets.addAll(comparison.of(domain, predictions(domain, trainings)));
      sizes.add(size(domain, trainings));
    }
    return new TransferFindings(options, sizes.build(), TransferComparison.adjusted(targets));
  }

  private ImmutableTable<Condition, Long, DomainPredictions> predictions(
      Domain domain, TransferTrainings trainings) throws IOException {
    ImmutableTable.Builder<Condition, Long, DomainPredictions> predictions =
        ImmutableTable.builder();
    for (Condition condition : options.conditions()) {
      for (long seed : options.seeds()) {
        predictions.put(condition, seed, trainings.predictions(domain, condition, seed));
      }
    }
    return predictions.buildOrThrow();
  }

  private DomainSize size(Domain domain, TransferTrainings trainings) throws IOException {
    List<Double> taught = new ArrayList<>();
    if (options.selfTraining()) {
      for (long seed : options.seeds()) {
        taught.add((double) trainings.softLabels(domain, seed).size());
      }
    }
    return new DomainSize(
        domain.name(),
        domain.sources().stream().mapToInt(source -> source.train().size()).sum(),
        domain.corpus().train().size(),
        domain.corpus().dev().size(),
        MeanDeviation.of(taught));
  }
}
