package io.github.corenlpaffect.cli;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.Iterables.concat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.corenlpaffect.annotation.selection.Candidate;
import io.github.corenlpaffect.annotation.selection.CandidateReader;
import io.github.corenlpaffect.annotation.selection.ExpectedGain;
import io.github.corenlpaffect.annotation.selection.Pool;
import io.github.corenlpaffect.annotation.selection.StrategyKind;
import io.github.corenlpaffect.annotation.selection.Weakness;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.OwnFormat;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.train.Noise;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Chooses the texts to label next. */
@Command(
    name = "select",
    description = {
      "Choose the texts of a pool that are worth labelling next, the first to be labelled first, and"
          + " write them as a table to be filled in, with the columns of the pool or of --labelled.",
      "uncertainty: what the models are least sure of; disagreement: what several models say most"
          + " different things of; gain: the same, of the tasks that are weakest on the texts of"
          + " --labelled; diversity: texts far from each other; spread: far from each other also in"
          + " what is said of them; coverage: texts with many words that labelled ones lack;"
          + " diverse-uncertainty: uncertain texts far from each other; random: by chance."
    })
final class SelectCommand implements Callable<Integer> {
  private static final int CHUNK = 1024;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-m", "--model"},
      paramLabel = "FILE",
      description =
          "The file of a model, or en or open for a shipped one; without it en. Repeated, the models"
              + " are an ensemble.")
  private List<String> models = List.of();

  @Option(
      names = {"-p", "--pool"},
      required = true,
      paramLabel = "FILE",
      description =
          "The texts to choose among: a table with a column text, of which rows with labels count as"
              + " labelled; or a text a line.")
  private Path pool;

  @Option(
      names = {"-n", "--n", "--count"},
      defaultValue = "200",
      paramLabel = "N",
      description = "How many texts; ${DEFAULT-VALUE} if not given.")
  private int count;

  @Option(
      names = {"-s", "--strategy"},
      defaultValue = "diversity",
      completionCandidates = Strategies.class,
      paramLabel = "NAME",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private String strategy;

  @Option(
      names = {"-t", "--task"},
      paramLabel = "NAME",
      description =
          "A task that counts: sentiment, valence, emotions, or a head of the models (info lists"
              + " them); may be repeated. Without it all that the first model shows.")
  private List<String> tasks = List.of();

  @Option(
      names = {"-l", "--labelled"},
      paramLabel = "TSV",
      description =
          "Texts that have labels already, which are not chosen again; gain measures on them how weak"
              + " each task is, for which the first model must not have learnt them.")
  private Optional<Path> labelled;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Of what is left to chance; ${DEFAULT-VALUE} if not given.")
  private long seed;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE.tsv",
      description = "The table to write; appears when it is complete.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    StrategyKind kind = kind();
    List<AffectModel> ensemble = ensemble();
    CandidateReader reader = new CandidateReader(ensemble, tasks);
    PoolFile file = PoolFile.read(pool, ensemble.get(0).heads());
    Corpus known = known(ensemble.get(0));
    List<LabelledText> covered = Lists.newArrayList(concat(file.labelled(), known.train()));
    List<LabelledText> open = file.unlabelled(covered);
    requireEnough(open.size());
    Pool choosing = Pool.of(reader, read("pool", open, reader), read("labelled", covered, reader));
    if (kind == StrategyKind.GAIN) {
      choosing = choosing.withWeights(ExpectedGain.weights(reader, gains(ensemble.get(0), known)));
    }
    List<Integer> chosen = kind.choose(choosing, count, Noise.seed(seed, 0)).asList();
    List<Task> columns = file.tasks().isEmpty() ? known.tasks() : file.tasks();
    OwnFormat.write(out, columns, Lists.transform(chosen, open::get));
    say(
        "%,d of %,d texts chosen; left out: %,d with labels, %,d that repeat one",
        count, open.size(), file.texts().size() - open.size(), file.repeated());
    return 0;
  }

  private StrategyKind kind() {
    if (!StrategyKind.labels().contains(strategy)) {
      throw wrong("there is no strategy " + strategy + "; known are " + StrategyKind.labels());
    }
    StrategyKind kind = StrategyKind.named(strategy);
    if (count < 1) {
      throw wrong("--n must be at least 1");
    }
    if (kind.needsEnsemble() && models.size() < 2) {
      throw wrong("--strategy " + kind.label() + " needs two models or more: repeat --model");
    }
    if (kind == StrategyKind.GAIN && labelled.isEmpty()) {
      throw wrong("--strategy gain needs --labelled, texts by which to tell how weak each task is");
    }
    return kind;
  }

  private List<AffectModel> ensemble() throws IOException {
    if (models.isEmpty()) {
      return List.of(NamedModel.read(Optional.empty()).model());
    }
    List<AffectModel> ensemble = new ArrayList<>();
    for (String model : models) {
      ensemble.add(NamedModel.read(Optional.of(model)).model());
    }
    return ensemble;
  }

  /** What --labelled holds. */
  private Corpus known(AffectModel model) throws IOException {
    if (labelled.isPresent()) {
      return new OwnFormat(model.heads()).read(labelled.get());
    }
    return new Corpus(
        OwnFormat.NAME,
        "",
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private Map<String, Double> gains(AffectModel model, Corpus known) throws IOException {
    Map<String, Double> gains = Weakness.of(model, known);
    checkArgument(
        !gains.isEmpty(),
        "%s: no task has labels that differ, so that none can be measured",
        labelled.orElseThrow());
    return gains;
  }

  private void requireEnough(int texts) {
    checkArgument(
        count <= texts,
        "%s: --n asks for %s texts; the pool has %s different ones without labels",
        pool,
        count,
        texts);
  }

  private List<Candidate> read(String what, List<LabelledText> texts, CandidateReader reader) {
    if (texts.isEmpty()) {
      return List.of();
    }
    ConsoleProgress progress = ConsoleProgress.of(spec.commandLine());
    List<Candidate> read = new ArrayList<>();
    progress.begin("reading " + what, texts.size());
    for (List<LabelledText> chunk : Lists.partition(texts, CHUNK)) {
      read.addAll(chunk.parallelStream().map(text -> reader.read(text.text())).toList());
      progress.advance(read.size(), "");
    }
    progress.end();
    return read;
  }

  private void say(String format, Object... values) {
    spec.commandLine().getErr().println(String.format(format, values));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** The values of --strategy. */
  private static final class Strategies extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Strategies() {
      super(StrategyKind.labels());
    }
  }
}
