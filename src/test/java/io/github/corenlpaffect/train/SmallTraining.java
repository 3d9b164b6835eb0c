package io.github.corenlpaffect.train;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadKind;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import io.github.corenlpaffect.train.knowledge.SmallKnowledge;
import io.github.corenlpaffect.train.knowledge.WordKnowledge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/** A made-up training set with a task of every kind and scale, small enough for unit tests. */
final class SmallTraining {
  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(
          Task.ofOutputs(
              HeadSpec.regression("ranks", 0, 1, List.of("anger", "joy")), Scale.MONOTONE),
          Task.ofOutputs(HeadSpec.ordinal("levels", 0, 3, List.of("joy", "fear")), Scale.ABSOLUTE),
          Task.ofOutputs(HeadSpec.regression("valence", -1, 1, List.of("valence")), Scale.MONOTONE),
          Task.ofOutputs(HeadSpec.ordinal("v-levels", -3, 3, List.of("valence")), Scale.ROUNDED),
          Task.ofOutputs(
              HeadSpec.singleLabel("three", List.of("negative", "neutral", "positive")),
              Scale.ABSOLUTE),
          Task.ofOutputs(
              HeadSpec.singleLabel(
                  "five",
                  List.of("very negative", "negative", "neutral", "positive", "very positive")),
              Scale.ABSOLUTE),
          Task.of(
              HeadSpec.multiLabel("tags", List.of("rage", "wrath", "fun", "nothing")),
              Scale.MONOTONE,
              Map.of("rage", "anger", "wrath", "anger", "fun", "joy", "nothing", "none")),
          Task.ofItsOwn(HeadSpec.singleLabel("topic", List.of("sport", "news"))));

  /** A task of the corpus that is not chosen, though the product could be measured on it. */
  private static final Task UNLEARNT =
      Task.ofOutputs(HeadSpec.regression("unlearnt", 0, 1, List.of("joy")), Scale.MONOTONE);

  private static final List<LabelledText> TEXTS =
      List.of(
          text(
              "I am happy.",
              Map.of(
                  "ranks", new double[] {0.1, 0.9},
                  "five", one(5, 4),
                  "unlearnt", new double[] {0.8})),
          text("I am not happy.", Map.of("levels", new double[] {0, 1}, "three", one(3, 0))),
          text("the train is late", Map.of("tags", new double[] {0, 0, 0, 1}, "topic", one(2, 1))),
          text(
              "I am SO very angryyy 😀!!!",
              Map.of("tags", new double[] {1, 0, 0, 0}, "three", one(3, 0))),
          text(
              "sad #angrytrain",
              Map.of("valence", new double[] {-0.7}, "v-levels", new double[] {-2})),
          text(
              "unheardof",
              Map.of(
                  "ranks", new double[] {Double.NaN, 0.4},
                  "five", one(5, 2),
                  "unlearnt", new double[] {0.1})));

  private static final List<HeadSpec> HEADS = TASKS.stream().map(Task::head).toList();

  private SmallTraining() {}

  /** Options with few weights and no dropout, changed by some given ones. */
  static TrainingOptions options(String... namesAndValues) {
    Properties properties = new Properties();
    Map.of(
            "train.filters", "5",
            "train.hidden", "4",
            "train.codeSize", "6",
            "train.negationCodeSize", "3",
            "train.buckets", "8",
            "train.minEmbeddingCount", "1")
        .forEach(properties::setProperty);
    for (String dropout : List.of("word", "input", "embedding", "pooled", "hidden", "layer")) {
      properties.setProperty("train.dropout." + dropout, "0");
    }
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
    }
    return TrainingOptions.of(properties);
  }

  /** The training set, as one corpus. */
  static TrainingData data(TrainingOptions options, Workers workers) {
    return data(
        options, workers, examples -> ImmutableList.of(new TrainingCorpus<>("small", examples, 1)));
  }

  /** The training set, its six texts divided into corpora. */
  static TrainingData data(
      TrainingOptions options,
      Workers workers,
      Function<ImmutableList<Example>, ImmutableList<TrainingCorpus<Example>>> corpora) {
    WordKnowledge knowledge = SmallKnowledge.withSeed(3);
    ImmutableList<String> words = ImmutableList.copyOf(SmallKnowledge.words());
    WordTower tower =
        new WordTower(
            knowledge,
            TrainingWords.of(words, HashMultiset.create(words), knowledge),
            TrainableEncoder.rowWidth(options),
            options);
    Corpus corpus =
        new Corpus(
            "small",
            "open",
            ImmutableList.<Task>builder().addAll(TASKS).add(UNLEARNT).build(),
            ImmutableList.copyOf(TEXTS),
            ImmutableList.copyOf(TEXTS),
            ImmutableList.of());
    List<String> names = TASKS.stream().map(task -> task.head().name()).toList();
    SoftTargets targets = new SoftTargets(List.of(teacher()), List.of(1.0), HEADS);
    ExampleReader reader =
        new ExampleReader(tower.vocabulary(), names, targets, sentence -> Anchor.NONE, workers);
    ImmutableList<Double> weights =
        TASKS.stream().map(task -> 0.5).collect(ImmutableList.toImmutableList());
    return new TrainingData(
        TASKS,
        Optional.empty(),
        weights,
        ProductShares.of(Map.of("ranks", 0.7, "tags/joy", 1.5), names),
        SentimentScale.of(options.sentimentAt(), TASKS),
        Teaching.of(options, names, weights),
        tower,
        corpora.apply(reader.plain(corpus)),
        ImmutableList.of(corpus),
        ImmutableMap.of());
  }

  /** A teacher that knows half of the texts, and not the last of the heads. */
  private static SoftLabels teacher() {
    SoftLabels.Builder teacher = new SoftLabels.Builder(HEADS.subList(0, HEADS.size() - 1));
    for (int i = 0; i < TEXTS.size(); i += 2) {
      teacher.put(TEXTS.get(i).text(), opinion(i));
    }
    return teacher.build();
  }

  private static float[] opinion(int seed) {
    int[] offsets = HeadOutputs.offsets(HEADS);
    float[] probabilities = new float[offsets[HEADS.size() - 1]];
    for (int output = 0; output < probabilities.length; output++) {
      probabilities[output] = (float) Noise.unit(seed, output);
    }
    for (int head = 0; head < HEADS.size() - 1; head++) {
      if (HEADS.get(head).kind() == HeadKind.SINGLE_LABEL) {
        double[] classes =
            HeadOutputs.softmax(probabilities, offsets[head], HEADS.get(head).outputs());
        for (int i = 0; i < classes.length; i++) {
          probabilities[offsets[head] + i] = (float) classes[i];
        }
      }
    }
    return probabilities;
  }

  private static LabelledText text(String text, Map<String, double[]> labels) {
    return new LabelledText(text, text, ImmutableMap.copyOf(labels));
  }

  private static double[] one(int length, int hot) {
    double[] values = new double[length];
    values[hot] = 1;
    return values;
  }
}
