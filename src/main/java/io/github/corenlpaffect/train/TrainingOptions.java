package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.corenlpaffect.corpus.Terms;
import io.github.corenlpaffect.corpus.Withheld;
import io.github.corenlpaffect.model.architecture.ArchitectureKind;
import io.github.corenlpaffect.train.knowledge.Clusters;
import io.github.corenlpaffect.train.knowledge.KnowledgeSources;
import io.github.corenlpaffect.train.knowledge.Lexicons;
import io.github.corenlpaffect.train.optimisation.OptimisationOptions;
import io.github.corenlpaffect.train.selection.SelectionOptions;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What can be chosen about a training run, read from properties. A run that begins with a model has
 * other defaults than one that begins from nothing, see {@code from-model.properties} beside this
 * class.
 *
 * @param data the folder with the corpora, one folder each; a table of one's own where nothing but
 *     that is learnt from and {@code own} does not name it
 * @param own the table of one's own, or the folder with {@code train.tsv} and {@code dev.tsv};
 *     empty for none beside {@code data}
 * @param cache the folder with vectors and clusters, see {@code
 *     src/main/scripts/fetch-knowledge.sh}
 * @param terms that all must have which is learnt from; {@code open} refuses everything else
 * @param vectors names of the pretrained vectors that words have: {@code glove}, and encoders whose
 *     words were put into the cache
 * @param lexicons which lexicons are used; without the option those that the terms allow
 * @param clusters which clusters of words are used; without the option those that the terms allow
 * @param base the file of a model to begin with, whose words are taken as they are; {@code en} or
 *     {@code open} for a shipped one, empty to begin from nothing
 * @param model the file that is written
 * @param seed of everything random
 * @param threads how many threads work; changes nothing but the time
 * @param epochs how often the learning rate's course and the corpora's passes are laid out
 * @param patience epochs without a better dev figure after which training stops
 * @param batch texts per step
 * @param rate largest learning rate
 * @param warmup steps over which the rate rises
 * @param weightDecay decoupled weight decay
 * @param vocabulary most words
 * @param buckets rows for character n-grams
 * @param codeSize numbers per word
 * @param negationCodeSize numbers per word under negation
 * @param minEmbeddingCount occurrences from which a word has an embedding of its own
 * @param encoder which encoder; a base model's stays what it is
 * @param filters width of the encoder
 * @param cells of the gated encoder's memory: an even number, at most as many as filters
 * @param hidden width of a hidden layer
 * @param architecture how much the tasks share; empty if that is not chosen: {@link #ARCHITECTURE},
 *     or what a base model has, which stays what it is
 * @param order of the towers in an architecture that has some, see {@link TowerPlan#KINDS}
 * @param experts how many experts there are in an architecture that has some
 * @param groups by their names the tasks that are weighted together; none for one of each kind
 * @param optimisation how the groups are weighed and their gradients combined
 * @param conflicts whether their gradients are compared even where that changes nothing
 * @param labelSmoothing share of a class's or a yes's probability that all answers get
 * @param taskMeanPenalty how firmly towers' layers are held near their mean
 * @param taskPatience epochs without a better dev figure after which a task is learnt no longer; 0
 *     for never
 * @param dropout probabilities
 * @param corpora by the corpus's name how many passes an epoch makes over it
 * @param sample how much of every corpus's training texts is used, chosen by a hash of the text
 * @param validation how much of what is learnt from is set apart to find the best epoch, instead of
 *     the dev parts, which training then does not look at; chosen by a hash of the text
 * @param withheld by the corpus's name which of its training texts are not learnt from but measured
 *     on, see {@link Withheld}
 * @param taskWeights by the head's name the weight of its loss
 * @param productWeights how much of a head's weight its labels have for the product: by the head's
 *     name, or by {@code HEAD/OUTPUT} for one emotion, the valence or the sentiment
 * @param sentimentAt by the name of a head with a valence the valences on its scale that stand for
 *     the five classes of sentiment, see {@link SentimentScale}; others tell of the valence alone
 * @param denialWeight how much of its weight a label has for the product that denies all emotions
 * @param anchorWeight the weight with which the outputs of the product, and the heads, of the base
 *     model are held to what it says
 * @param teachers the files with teachers' labels, see {@code distillation.SoftLabels}, which are
 *     averaged; empty for training without any
 * @param trust the weight of each teacher in that mean
 * @param teacherShare how much of a task's weight the loss against the teacher has
 * @param goldShare how much of its weight a text's own label keeps where a teacher speaks of the
 *     task
 * @param teacherWeights by the head's name another weight for the loss against the teacher
 * @param recombined texts made of others that only the teacher speaks of
 * @param untaught names of corpora whose own labels alone count
 * @param taughtForProduct by the head's name the corpora on whose texts its teacher's labels count
 *     for the product, {@code all} for every one; besides, they count on texts that carry the
 *     head's own labels
 * @param layers CoreNLP's annotators whose layers some corpora are trained with
 * @param layered names of those corpora
 * @param layerShare how much the model keeps of what it learnt about layers, 0…1: less where a
 *     richer pipeline is to change little
 * @param extraHeads heads that the model shows under {@code extra}
 * @param selection how much of each corpus an epoch holds
 * @param settings all options that can change the model, by name as they were read or defaulted
 */
public record TrainingOptions(
    Path data,
    String own,
    Path cache,
    Terms terms,
    ImmutableSet<String> vectors,
    Lexicons lexicons,
    Clusters clusters,
    String base,
    Path model,
    long seed,
    int threads,
    int epochs,
    int patience,
    int batch,
    double rate,
    int warmup,
    double weightDecay,
    int vocabulary,
    int buckets,
    int codeSize,
    int negationCodeSize,
    int minEmbeddingCount,
    EncoderKind encoder,
    int filters,
    int cells,
    int hidden,
    Optional<ArchitectureKind> architecture,
    ImmutableList<String> order,
    int experts,
    ImmutableMap<String, ImmutableSet<String>> groups,
    OptimisationOptions optimisation,
    boolean conflicts,
    double labelSmoothing,
    double taskMeanPenalty,
    int taskPatience,
    DropoutRates dropout,
    ImmutableMap<String, Double> corpora,
    double sample,
    double validation,
    ImmutableMap<String, String> withheld,
    ImmutableMap<String, Double> taskWeights,
    ImmutableMap<String, Double> productWeights,
    ImmutableMap<String, ImmutableList<Double>> sentimentAt,
    double denialWeight,
    double anchorWeight,
    ImmutableList<String> teachers,
    ImmutableList<Double> trust,
    double teacherShare,
    double goldShare,
    ImmutableMap<String, Double> teacherWeights,
    ImmutableSet<String> untaught,
    ImmutableMap<String, ImmutableSet<String>> taughtForProduct,
    Recombined recombined,
    String layers,
    ImmutableSet<String> layered,
    double layerShare,
    ImmutableSet<String> extraHeads,
    SelectionOptions selection,
    ImmutableMap<String, String> settings) {

  /** What the names of options begin with that say what is withheld of a corpus. */
  public static final String WITHHELD = "withheld.";

  /** The option that names a model to begin with. */
  public static final String BASE = "train.base";

  /** The options that change nothing where training begins with a model. */
  public static final ImmutableSet<String> KEPT_FROM_BASE =
      ImmutableSet.of(
          "train.architecture",
          "train.order",
          "train.experts",
          "train.encoder",
          "train.filters",
          "train.cells",
          "train.hidden",
          "train.vocabulary",
          "train.buckets",
          "train.codeSize",
          "train.negationCodeSize",
          "train.minEmbeddingCount",
          "train.vectors",
          "train.lexicons",
          "train.clusters",
          "train.dropout.input",
          "train.dropout.embedding");

  /** The architecture of a model that begins from nothing, unless another is chosen. */
  static final ArchitectureKind ARCHITECTURE = ArchitectureKind.PARALLEL;

  private static final String PREFIX = "train.";
  private static final String LEXICONS = "lexicons";
  private static final Range<Double> SHARE = Range.closed(0.0, 1.0);
  private static final Range<Double> BELOW_ONE = Range.closedOpen(0.0, 1.0);
  private static final Range<Double> AMOUNT = Range.atLeast(0.0);
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          PREFIX + "data",
          PREFIX + "own",
          PREFIX + "cache",
          PREFIX + "teachers",
          PREFIX + "model",
          PREFIX + "threads");

  /**
   * Probabilities with which something is left out of a training step.
   *
   * @param word a word
   * @param input a number of a word's vector or scores
   * @param embedding a word's own embedding
   * @param pooled an element of the sentence's vector
   * @param hidden an element of the hidden layer
   * @param layer the marks of one earlier annotator
   */
  public record DropoutRates(
      double word, double input, double embedding, double pooled, double hidden, double layer) {}

  /**
   * Texts made by {@code distillation.Recombination}, as the teacher's own options made them.
   *
   * @param texts how many
   * @param corpora of the texts of these
   * @param seed of the teacher
   * @param passes how often an epoch goes through them
   */
  public record Recombined(int texts, ImmutableSet<String> corpora, long seed, double passes) {}

  /**
   * Reads the options.
   *
   * @throws IllegalArgumentException for an unknown name (lists the known ones) or a wrong value
   */
  public static TrainingOptions of(Properties properties) {
    OptionReader in = new OptionReader(PREFIX, TrainingDefaults.completed(properties));
    Terms terms = Terms.named(in.text("terms", Terms.ANY.label()));
    boolean open = terms == Terms.OPEN;
    SelectionOptions selection = SelectionOptions.of(in);
    TrainingOptions options =
        new TrainingOptions(
            Path.of(in.text("data", "data")),
            in.text("own", ""),
            Path.of(in.text("cache", "cache")),
            terms,
            in.names("vectors", "glove"),
            in.choice(LEXICONS, open ? Lexicons.OPEN : Lexicons.RESEARCH),
            in.choice("clusters", open ? Clusters.NONE : Clusters.BROWN),
            in.text("base", ""),
            Path.of(in.text("model", "affect.model")),
            (long) in.number("seed", 1),
            in.count("threads", 1, 2),
            in.count("epochs", 1, 6),
            in.count("patience", 1, 2),
            in.count("batch", 1, 256),
            in.number("rate", 2e-3, AMOUNT),
            in.count("warmup", 1, 200),
            in.number("weightDecay", 0.01, AMOUNT),
            in.count("vocabulary", 1, 140_000),
            in.count("buckets", 1, 20_000),
            in.count("codeSize", 1, 64),
            in.count("negationCodeSize", 1, 16),
            in.count("minEmbeddingCount", 1, 4),
            in.choice("encoder", EncoderKind.CONVOLUTION),
            in.count("filters", 1, 64),
            in.count("cells", 1, 64),
            in.count("hidden", 1, 64),
            in.chosen("architecture", ARCHITECTURE),
            TowerPlan.order(in.list("order", String.join(" ", TowerPlan.KINDS))),
            in.count("experts", 1, 4),
            in.namesByName("group."),
            OptimisationOptions.of(in),
            in.flag("conflicts", false),
            in.number("labelSmoothing", 0, BELOW_ONE),
            in.number("taskMeanPenalty", 0, AMOUNT),
            in.count("taskPatience", 0, 0),
            new DropoutRates(
                in.number("dropout.word", 0.15, BELOW_ONE),
                in.number("dropout.input", 0.1, BELOW_ONE),
                in.number("dropout.embedding", 0.1, BELOW_ONE),
                in.number("dropout.pooled", 0.5, BELOW_ONE),
                in.number("dropout.hidden", 0.2, BELOW_ONE),
                in.number("dropout.layer", 0.5, BELOW_ONE)),
            in.group("corpus."),
            in.number("sample", 1, SHARE),
            in.number("validation", 0, SHARE),
            in.textsByName(WITHHELD),
            in.group("task."),
            in.group("product."),
            in.listsByName("sentimentAt."),
            in.number("denialWeight", 1, AMOUNT),
            in.number("anchorWeight", 1, AMOUNT),
            in.list("teachers", ""),
            in.numbers("trust", in.list("teachers", "").size(), 1),
            in.number("teacherShare", 1),
            in.number("goldShare", 0.4),
            in.group("taught."),
            in.names("untaught", ""),
            in.namesByName("taughtForProduct."),
            new Recombined(
                (int) in.number("recombined", 0),
                in.names("recombine", ""),
                (long) in.number("recombineSeed", 1),
                in.number("recombinedPasses", 1)),
            in.text("layers", "tokenize,pos,lemma,ner,depparse"),
            in.names("layered", ""),
            in.number("layerShare", 1),
            in.names("extraHeads", ""),
            selection,
            settings(in, selection));
    in.refuseUnknown(
        properties.stringPropertyNames(),
        "corpus.NAME, withheld.NAME, task.NAME, product.NAME, group.NAME, weight.GROUP, sentimentAt.NAME, taught.NAME, taughtForProduct.NAME, ");
    options.checkCells();
    new TermsCheck(terms).options(options.corpora(), options.lexicons(), options.clusters());
    return options;
  }

  /** Where knowledge about words comes from. */
  KnowledgeSources knowledge() {
    return new KnowledgeSources(cache, vectors, clusters, data.resolve(LEXICONS), lexicons, terms);
  }

  private void checkCells() {
    if (encoder == EncoderKind.GATED && (cells % 2 != 0 || cells > filters)) {
      throw new IllegalArgumentException(
          "train.cells is "
              + cells
              + "; it must be even and at most train.filters, which is "
              + filters);
    }
  }

  /** The options by name, but for those that cannot change the model. */
  private static ImmutableMap<String, String> settings(
      OptionReader in, SelectionOptions selection) {
    Set<String> without = new HashSet<>(WITHOUT_EFFECT);
    selection.withoutEffect().forEach(name -> without.add(PREFIX + name));
    return in.known().entrySet().stream()
        .filter(entry -> !without.contains(entry.getKey()))
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
