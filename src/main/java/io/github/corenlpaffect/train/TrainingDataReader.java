package io.github.corenlpaffect.train;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.corpus.Corpora;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.NearCopies;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.feature.FeatureExtractor;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import io.github.corenlpaffect.train.knowledge.VocabularyBuilder;
import io.github.corenlpaffect.train.knowledge.WordKnowledge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** From corpora and word knowledge to what a training run needs. */
final class TrainingDataReader {
  private static final String LEXICONS = "lexicons";
  private static final int CHUNK = 1024;

  private final TrainingOptions options;
  private final Workers workers;
  private final TrainingListener listener;
  private final SentencePipeline tokenizer = SentencePipeline.tokenizing();

  TrainingDataReader(TrainingOptions options, Workers workers, TrainingListener listener) {
    this.options = options;
    this.workers = workers;
    this.listener = listener;
  }

  TrainingData read() throws IOException {
    List<Corpus> corpora = Corpora.read(options.data(), options.corpora().keySet());
    List<Corpus> clean = withoutCopies(corpora);
    Map<String, Task> tasks = tasks(clean);
    listener.say("reading vectors, clusters and lexicons");
    WordKnowledge knowledge =
        WordKnowledge.read(options.cache(), options.data().resolve(LEXICONS), options.research());
    TrainingWords words = words(clean, knowledge);
    listener.say(words.words().size() + " words");
    return new TrainingData(
        ImmutableList.copyOf(tasks.values()),
        weights(tasks),
        knowledge,
        words,
        examples(clean, ImmutableList.copyOf(tasks.keySet()), words),
        dev(clean),
        CorpusDescription.of(corpora, clean));
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
            "task." + name + " is no task of the chosen corpora; they are " + tasks.keySet());
      }
    }
    tasks.keySet().removeIf(name -> weight(name) == 0);
    return tasks;
  }

  private ImmutableList<Double> weights(Map<String, Task> tasks) {
    return tasks.keySet().stream().map(this::weight).collect(ImmutableList.toImmutableList());
  }

  private double weight(String task) {
    return options.taskWeights().getOrDefault(task, 1.0);
  }

  private TrainingWords words(List<Corpus> corpora, WordKnowledge knowledge) {
    Multiset<String> counts = HashMultiset.create();
    for (Corpus corpus : corpora) {
      for (List<String> words : parallel(corpus.train(), this::words)) {
        words.forEach(word -> counts.add(VocabularyBuilder.entry(word)));
      }
    }
    ImmutableList<String> chosen =
        new VocabularyBuilder(knowledge, counts).build(options.vocabulary());
    return TrainingWords.of(chosen, counts, knowledge);
  }

  private List<String> words(LabelledText text) {
    return FeatureExtractor.words(tokenized(text));
  }

  private CoreMap tokenized(LabelledText text) {
    return tokenizer.sentence(text.text());
  }

  private ImmutableList<TrainingCorpus> examples(
      List<Corpus> corpora, List<String> tasks, TrainingWords words) throws IOException {
    FeatureExtractor extractor = new FeatureExtractor(words.vocabulary(options.buckets()));
    Layers layers = new Layers(options.cache(), options.layers(), workers);
    ImmutableList.Builder<TrainingCorpus> read = ImmutableList.builder();
    for (Corpus corpus : corpora) {
      List<SentenceFeatures> plain =
          parallel(corpus.train(), text -> features(extractor, tokenized(text)));
      List<SentenceFeatures> rich =
          options.layered().contains(corpus.name())
              ? richFeatures(corpus, layers, extractor)
              : plain;
      ImmutableList.Builder<Example> examples = ImmutableList.builder();
      for (int i = 0; i < plain.size(); i++) {
        examples.add(new Example(plain.get(i), rich.get(i), labels(corpus.train().get(i), tasks)));
      }
      read.add(
          new TrainingCorpus(
              corpus.name(), examples.build(), options.corpora().get(corpus.name())));
    }
    return read.build();
  }

  private List<SentenceFeatures> richFeatures(
      Corpus corpus, Layers layers, FeatureExtractor extractor) throws IOException {
    List<String> texts = corpus.train().stream().map(LabelledText::text).toList();
    listener.begin("layers of " + corpus.name(), texts.size());
    List<CoreMap> sentences =
        layers.of(corpus.name(), texts, done -> listener.advance(done, options.layers()));
    listener.end();
    return parallel(sentences, sentence -> features(extractor, sentence));
  }

  private static SentenceFeatures features(FeatureExtractor extractor, CoreMap sentence) {
    SentenceFeatures features = new SentenceFeatures();
    extractor.extract(sentence, features);
    return features.copy();
  }

  private static ImmutableList<Label> labels(LabelledText text, List<String> tasks) {
    ImmutableList.Builder<Label> labels = ImmutableList.builder();
    text.labels()
        .forEach(
            (head, values) -> {
              int task = tasks.indexOf(head);
              if (task >= 0) {
                labels.add(new Label(task, values));
              }
            });
    return labels.build();
  }

  private static ImmutableList<Corpus> dev(List<Corpus> corpora) {
    return corpora.stream()
        .filter(corpus -> !corpus.dev().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private <T, R> List<R> parallel(List<T> inputs, Function<T, R> work) {
    List<R> results = new ArrayList<>(Collections.nCopies(inputs.size(), null));
    int pieces = (inputs.size() + CHUNK - 1) / CHUNK;
    workers.run(
        pieces,
        piece -> {
          int end = Math.min(inputs.size(), (piece + 1) * CHUNK);
          for (int i = piece * CHUNK; i < end; i++) {
            results.set(i, work.apply(inputs.get(i)));
          }
        });
    return results;
  }
}
