package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.corpus.Corpora;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.OwnFormat;
import io.github.corenlpaffect.corpus.Withheld;
import io.github.corenlpaffect.feature.TextHash;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.ModelParts;
import io.github.corenlpaffect.train.TrainingOptions;
import io.github.corenlpaffect.train.TrainingVocabulary;
import io.github.corenlpaffect.train.evaluation.CoreNlpSentiment;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import io.github.corenlpaffect.train.evaluation.Predictor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Measures a model on published corpora or on a table of one's own. */
@Command(
    name = "evaluate",
    description = {
      "Measure a model on the dev parts of published corpora, by their owners' metrics; or on a"
          + " table of one's own.",
      "head: the corpus's own scale; product: what annotate shows; baseline: the mean or majority"
          + " of the corpus's train part."
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private AffectCommand affect;

  @Option(
      names = {"-d", "--data"},
      required = true,
      paramLabel = "DIR|TSV",
      description = {
        "The folder with the corpora, one folder each; or a table of one's own, of which all texts"
            + " are measured; or a folder with train.tsv and dev.tsv, of which those of dev are."
      })
  private Path data;

  @Option(
      names = "--corpora",
      split = ",",
      paramLabel = "NAME",
      description = "Names of corpora; if not given, all that the folder holds.")
  private List<String> corpora = List.of();

  @Mixin private ModelOption model;

  @Option(
      names = "--annotators",
      defaultValue = ModelPredictor.FAST_TIER,
      paramLabel = "LIST",
      description = {
        "CoreNLP's annotators before the model; ${DEFAULT-VALUE} if not given.",
        "More need CoreNLP's models jar on the class path; all that a model can use are "
            + ModelPredictor.RICH_TIER
            + "."
      })
  private String annotators;

  @Option(
      names = "--seen-words",
      description = {
        "Have the model know only the words that occur in the training texts of the corpora in"
            + " --data, and read all others by their spelling: what it loses is what its table"
            + " knows of words that it has not learnt from."
      })
  private boolean seenWordsOnly;

  @Option(
      names = "--withheld",
      description = {
        "Measure on the training texts that the model was not shown, as its file says, instead of"
            + " the dev parts; of the corpora that it says so of."
      })
  private boolean onWithheld;

  @Option(
      names = "--corenlp",
      description = {
        "Compare with CoreNLP's own sentiment on a sample of the texts, always the same.",
        "Needs CoreNLP's models jar on the class path."
      })
  private boolean withCoreNlp;

  @Option(
      names = "--corenlp-texts",
      defaultValue = "200",
      paramLabel = "N",
      description = "Texts of a corpus in that sample, at most; ${DEFAULT-VALUE} if not given.")
  private int coreNlpTexts;

  @Mixin private ReportOption report;

  @Override
  public Integer call() throws IOException {
    checkOptions();
    AffectModel read = seenWordsOnly ? knowingSeenWords() : model.read().model();
    Map<String, String> withheld = onWithheld ? withheld(read) : Map.of();
    List<String> names = onWithheld ? List.copyOf(withheld.keySet()) : names();
    Predictor predictor = new ModelPredictor(read, annotators);
    Optional<Predictor> coreNlp =
        withCoreNlp ? Optional.of(new CoreNlpSentiment()) : Optional.empty();
    List<EvaluationRow> rows = new ArrayList<>();
    for (String name : names) {
      Corpus whole = corpus(name, read);
      Corpus corpus = onWithheld ? Withheld.of(withheld.get(name)).from(whole) : whole;
      Predictor aligned = new AlignedPredictor(predictor, read.heads(), corpus.tasks());
      rows.addAll(new CorpusEvaluation(aligned, coreNlp, coreNlpTexts).rows(corpus));
    }
    try (Output out = Output.to(affect.out())) {
      EvaluationReport.of(rows, withCoreNlp).write(report.format(), out.writer());
      out.finish();
    }
    return 0;
  }

  private void checkOptions() {
    boolean table = OwnFormat.isTable(data);
    check(coreNlpTexts >= 1, "--corenlp-texts must be at least 1");
    check(
        corpora.isEmpty() || !table,
        "--corpora chooses among published corpora, but --data is a table of one's own");
    check(!seenWordsOnly || !table, "--seen-words needs the folder with the corpora as --data");
    check(
        !onWithheld || (!table && corpora.isEmpty()),
        "--withheld needs the folder with the corpora as --data, and no --corpora: the model's file"
            + " says which");
  }

  private void check(boolean fits, String message) {
    if (!fits) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  private AffectModel knowingSeenWords() throws IOException {
    List<Corpus> all = Corpora.read(data, new CorporaFolder(data).names());
    Set<Long> seen =
        TrainingVocabulary.seen(all).stream().map(TextHash::of).collect(Collectors.toSet());
    ModelParts parts = model.read().model().parts();
    return AffectModel.of(parts.withVocabulary(parts.vocabulary().knowingOnly(seen::contains)));
  }

  /** By the corpus's name what the model's training withheld of it. */
  private Map<String, String> withheld(AffectModel model) {
    Map<String, String> withheld = new TreeMap<>();
    model
        .provenance()
        .entries()
        .forEach(
            (name, rule) -> {
              if (name.startsWith(TrainingOptions.WITHHELD)) {
                withheld.put(name.substring(TrainingOptions.WITHHELD.length()), rule);
              }
            });
    check(
        !withheld.isEmpty(),
        "nothing was withheld from this model; withheld.CORPUS = RULE does when it is trained");
    return withheld;
  }

  private Corpus corpus(String name, AffectModel model) throws IOException {
    return name.equals(OwnFormat.NAME)
        ? new OwnFormat(model.heads()).read(data).withDev()
        : Corpora.read(data, List.of(name)).get(0);
  }

  private List<String> names() throws IOException {
    if (OwnFormat.isTable(data)) {
      return List.of(OwnFormat.NAME);
    }
    if (!corpora.isEmpty()) {
      corpora.forEach(Corpora::named);
      return corpora;
    }
    return new CorporaFolder(data).names();
  }
}
