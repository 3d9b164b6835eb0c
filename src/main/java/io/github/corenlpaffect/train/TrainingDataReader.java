package io.github.corenlpaffect.train;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.corenlpaffect.corpus.Corpora;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.NearCopies;
import io.github.corenlpaffect.corpus.OwnFormat;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.feature.FeatureExtractor;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import io.github.corenlpaffect.train.knowledge.VocabularyBuilder;
import io.github.corenlpaffect.train.knowledge.WordKnowledge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From corpora and word knowledge to what a training run needs. */
final class TrainingDataReader {
  private static final String LEXICONS = "lexicons";

  private final TrainingOptions options;
  private final Workers workers;
  private final TrainingListener listener;
  private final Optional<AffectModel> base;

  /**
   * A reader.
   *
   * @param base the model that training begins with, whose words are taken as they are
   */
  TrainingDataReader(
      TrainingOptions options,
      Optional<AffectModel> base,
      Workers workers,
      TrainingListener listener) {
    this.options = options;
    this.base = base;
    this.workers = workers;
    this.listener = listener;
  }

  TrainingData read() throws IOException {
    List<Corpus> corpora = corpora();
    List<Corpus> clean = withoutCopies(corpora);
    Map<String, Task> tasks = tasks(clean);
    TrainableWords words = base.isPresent() ? new ModelWords(base.get()) : tower(clean);
    return new TrainingData(
        ImmutableList.copyOf(tasks.values()),
        weights(tasks),
        ProductShares.of(options.productWeights(), tasks.keySet()),
        words,
        examples(clean, tasks.keySet(), words),
        dev(clean),
        CorpusDescription.of(corpora, clean));
  }

  private List<Corpus> corpora() throws IOException {
    Set<String> names = options.corpora().keySet();
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          "no corpus is chosen; corpus.NAME = PASSES chooses one, corpus.own a table of one's own");
    }
    return names.equals(Set.of(OwnFormat.NAME))
        ? List.of(new OwnFormat().read(options.data()))
        : Corpora.read(options.data(), names);
  }

  private List<Corpus> withoutCopies(List<Corpus> corpora) {
    NearCopies copies = NearCopies.ofDev(corpora);
    List<Corpus> clean = new ArrayList<>();
    for (Corpus corpus : corpora) {
      Corpus kept = copies.removedFrom(corpus);
      listener.say(
          String.format(
              "%-18s %,8d to learn from, %,6d to measure on, %,5d near-copies dropped",
              corpus.name(),
              kept.train().size(),
              corpus.dev().size(),
              corpus.train().size() - kept.train().size()));
      clean.add(kept);
    }
    return clean;
  }

  private Map<String, Task> tasks(List<Corpus> corpora) {
    Map<String, Task> tasks = new LinkedHashMap<>();
    corpora.forEach(
        corpus -> corpus.tasks().forEach(task -> tasks.putIfAbsent(task.head().name(), task)));
    for (String name : options.taskWeights().keySet()) {
      if (!tasks.containsKey(name)) {
        throw new IllegalArgumentException(
            "task." + name + ": no such task in the chosen corpora; they have " + tasks.keySet());
      }
    }
    tasks.keySet().removeIf(name -> options.taskWeights().getOrDefault(name, 1.0) == 0);
    return tasks;
  }

  private ImmutableList<Double> weights(Map<String, Task> tasks) {
    return tasks.keySet().stream()
        .map(name -> options.taskWeights().getOrDefault(name, 1.0))
        .collect(ImmutableList.toImmutableList());
  }

  private WordTower tower(List<Corpus> corpora) throws IOException {
    listener.say("reading vectors, clusters and lexicons");
    WordKnowledge knowledge =
        WordKnowledge.read(options.cache(), options.data().resolve(LEXICONS), options.lexicons());
    SentencePipeline tokenizer = SentencePipeline.tokenizing();
    Multiset<String> counts = HashMultiset.create();
    for (Corpus corpus : corpora) {
      workers
          .map(corpus.train(), text -> FeatureExtractor.words(tokenizer.sentence(text.text())))
          .forEach(words -> words.forEach(word -> counts.add(VocabularyBuilder.entry(word))));
    }
    ImmutableList<String> chosen =
        new VocabularyBuilder(knowledge, counts).build(options.vocabulary());
    listener.say(String.format("%,d words", chosen.size()));
    return new WordTower(
        knowledge,
        TrainingWords.of(chosen, counts, knowledge),
        TrainableEncoder.rowWidth(options),
        options);
  }

  private ImmutableList<TrainingCorpus> examples(
      List<Corpus> corpora, Iterable<String> tasks, TrainableWords words) throws IOException {
    ExampleReader reader =
        new ExampleReader(words.vocabulary(), ImmutableList.copyOf(tasks), base, workers);
    Layers layers = new Layers(options.cache(), options.layers(), workers);
    ImmutableList.Builder<TrainingCorpus> read = ImmutableList.builder();
    for (Corpus corpus : corpora) {
      ImmutableList<Example> examples =
          options.layered().contains(corpus.name())
              ? reader.layered(corpus, layers, listener)
              : reader.plain(corpus);
      read.add(new TrainingCorpus(corpus.name(), examples, options.corpora().get(corpus.name())));
    }
    return read.build();
  }

  private static ImmutableList<Corpus> dev(List<Corpus> corpora) {
    return corpora.stream()
        .filter(corpus -> !corpus.dev().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }
}
