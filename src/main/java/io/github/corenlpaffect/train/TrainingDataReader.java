package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Multiset;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import io.github.corenlpaffect.train.knowledge.KnowledgeReader;
import io.github.corenlpaffect.train.knowledge.VocabularyBuilder;
import io.github.corenlpaffect.train.knowledge.WordKnowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From corpora and word knowledge to what a training run needs. */
final class TrainingDataReader {
  private final TrainingOptions options;
  private final Workers workers;
  private final TrainingListener listener;
  private final Optional<BaseModel> base;
  private final KnowledgeReader knowledge;

  /**
   * A reader.
   *
   * @param base the model that training begins with, whose words are taken as they are
   */
  TrainingDataReader(
      TrainingOptions options,
      Optional<BaseModel> base,
      KnowledgeReader knowledge,
      Workers workers,
      TrainingListener listener) {
    this.options = options;
    this.base = base;
    this.knowledge = knowledge;
    this.workers = workers;
    this.listener = listener;
  }

  TrainingData read(TrainingTexts texts) throws IOException {
    List<Corpus> clean = texts.corpora();
    ImmutableList<String> names =
        texts.heads().stream().map(HeadSpec::name).collect(ImmutableList.toImmutableList());
    options.selection().targets(names);
    KeptHeads kept =
        base.map(from -> KeptHeads.of(from.model(), texts.heads())).orElse(KeptHeads.NONE);
    List<SoftLabels> teachers = teachers(texts.read());
    TrainableWords words = base.isPresent() ? new ModelWords(base.get().model()) : tower(clean);
    SoftTargets targets = new SoftTargets(teachers, options.trust(), texts.heads());
    ExampleReader reader =
        new ExampleReader(words.vocabulary(), names, targets, anchors(texts, kept), workers);
    return new TrainingData(
        texts.tasks(),
        base.map(BaseModel::model),
        texts.weights(),
        ProductShares.of(options.productWeights(), names),
        SentimentScale.of(options.sentimentAt(), texts.tasks()),
        Teaching.of(options, names, texts.weights()),
        words,
        examples(texts, reader),
        dev(clean),
        description(CorpusDescription.of(texts.read(), clean, teachers), words.checksums()));
  }

  private Function<CoreMap, Anchor> anchors(TrainingTexts texts, KeptHeads kept) {
    if (base.isEmpty()) {
      return sentence -> Anchor.NONE;
    }
    List<HeadSpec> heads = Lists.newArrayList(Iterables.concat(texts.heads(), kept.heads()));
    return sentence -> Anchor.of(base.get().model(), heads, sentence);
  }

  private List<SoftLabels> teachers(List<Corpus> corpora) throws IOException {
    List<SoftLabels> teachers = new ArrayList<>();
    TermsCheck terms = new TermsCheck(options.terms());
    for (String file : options.teachers()) {
      listener.say("reading what " + file + " says");
      SoftLabels labels = SoftLabels.read(Path.of(file));
      terms.teacher(file, labels, corpora);
      teachers.add(labels);
    }
    return teachers;
  }

  private ImmutableMap<String, String> description(
      Map<String, String> ofCorpora, Map<String, String> ofVectors) {
    ImmutableMap.Builder<String, String> entries = ImmutableMap.builder();
    entries.putAll(base.map(from -> from.described(ofCorpora)).orElse(ofCorpora));
    ofVectors.forEach((name, sum) -> entries.put("vectors." + name, "SHA-256 " + sum));
    return entries.build();
  }

  private WordTower tower(List<Corpus> corpora) throws IOException {
    listener.say("reading vectors, clusters and lexicons");
    WordKnowledge known = knowledge.read(options.knowledge());
    Multiset<String> counts = TrainingVocabulary.counts(corpora, workers);
    ImmutableList<String> chosen = new VocabularyBuilder(known, counts).build(options.vocabulary());
    listener.say(String.format("%,d words", chosen.size()));
    return new WordTower(
        known,
        TrainingWords.of(chosen, counts, known),
        TrainableEncoder.rowWidth(options),
        options);
  }

  private ImmutableList<TrainingCorpus<Example>> examples(TrainingTexts texts, ExampleReader reader)
      throws IOException {
    TuningTexts tuning = new TuningTexts(options.selection().tuning());
    Layers layers = new Layers(options.cache(), options.layers(), workers);
    ImmutableList.Builder<TrainingCorpus<Example>> read = ImmutableList.builder();
    for (Corpus corpus : texts.corpora()) {
      double passes = options.corpora().get(corpus.name());
      read.add(tuning.divide(corpus, examples(corpus, layers, reader), passes));
    }
    if (options.recombined().texts() > 0) {
      read.add(recombined(texts, reader));
    }
    return read.build();
  }

  private ImmutableList<Example> examples(Corpus corpus, Layers layers, ExampleReader reader)
      throws IOException {
    ImmutableList<Example> examples =
        options.layered().contains(corpus.name())
            ? reader.layered(corpus, layers, listener)
            : reader.plain(corpus);
    if (options.untaught().contains(corpus.name())) {
      return examples.stream().map(Example::untaught).collect(ImmutableList.toImmutableList());
    }
    sayUntaught(corpus.name(), examples);
    return examples;
  }

  private TrainingCorpus<Example> recombined(TrainingTexts texts, ExampleReader reader) {
    TrainingOptions.Recombined chosen = options.recombined();
    ImmutableList<Example> examples =
        reader.unlabelled(
            TrainingCorpus.RECOMBINED,
            texts
                .recombination(chosen.corpora())
                .without(tuningTexts(texts))
                .texts(chosen.texts(), chosen.seed())
                .asList());
    sayUntaught(TrainingCorpus.RECOMBINED, examples);
    return new TrainingCorpus<>(TrainingCorpus.RECOMBINED, examples, chosen.passes());
  }

  private Set<String> tuningTexts(TrainingTexts texts) {
    TuningTexts tuning = new TuningTexts(options.selection().tuning());
    return texts.corpora().stream()
        .flatMap(corpus -> corpus.train().stream())
        .map(LabelledText::text)
        .filter(tuning::hold)
        .collect(Collectors.toSet());
  }

  private void sayUntaught(String corpus, List<Example> examples) {
    long untaught = examples.stream().filter(example -> !example.isTaught()).count();
    if (!options.teachers().isEmpty() && untaught > 0) {
      listener.say(String.format("%s: %,d texts that no teacher knows", corpus, untaught));
    }
  }

  private static ImmutableList<Corpus> dev(List<Corpus> corpora) {
    return corpora.stream()
        .filter(corpus -> !corpus.dev().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }
}
