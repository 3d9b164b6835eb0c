package io.github.corenlpaffect.train;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadKind;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.ProductOutputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the labels of a task say about the product's outputs.
 *
 * @param emotions an emotion and the labels that tell of it: their sum for amounts of one label and
 *     for the classes of a single-label task, their largest for multi-label ones
 * @param valence the label that is a valence, or {@link #ABSENT}
 * @param sentimentScale how the valence tells of the five classes of sentiment, if it does
 * @param sentiments for each label the classes of sentiment that it covers; empty if none does
 * @param denial the label that denies all emotions, or {@link #ABSENT}
 */
record ProductLink(
    HeadSpec head,
    Scale scale,
    ImmutableList<EmotionLabels> emotions,
    int valence,
    Optional<SentimentScale> sentimentScale,
    ImmutableList<int[]> sentiments,
    int denial) {

  static final int ABSENT = -1;
  static final String VALENCE = "valence";
  private static final String DENIAL = "none";

  /** An emotion and the labels that tell of it. */
  record EmotionLabels(Emotion emotion, int[] labels) {}

  static ProductLink of(Task task, Optional<SentimentScale> sentimentScale) {
    Map<Emotion, List<Integer>> emotions = new LinkedHashMap<>();
    List<int[]> sentiments = new ArrayList<>();
    int valence = ABSENT;
    int denial = ABSENT;
    List<String> labels = task.head().labels();
    for (int i = 0; i < labels.size(); i++) {
      String meaning = task.meaning().getOrDefault(labels.get(i), "");
      if (meaning.equals(VALENCE)) {
        valence = i;
      } else if (meaning.equals(DENIAL)) {
        denial = i;
      } else if (isEmotion(meaning)) {
        Emotion emotion = Emotion.valueOf(meaning.toUpperCase(Locale.ROOT));
        emotions.computeIfAbsent(emotion, e -> new ArrayList<>()).add(i);
      } else if (!meaning.isEmpty()) {
        sentiments.add(covered(meaning, task.meaning().containsValue("very negative")));
      }
    }
    return new ProductLink(
        task.head(),
        task.scale(),
        emotions.entrySet().stream()
            .map(e -> new EmotionLabels(e.getKey(), ints(e.getValue())))
            .collect(ImmutableList.toImmutableList()),
        valence,
        sentimentScale,
        ImmutableList.copyOf(sentiments),
        denial);
  }

  /** The product's predictions that the labels tell of. */
  ImmutableSet<Integer> predictions() {
    ImmutableSet.Builder<Integer> places = ImmutableSet.builder();
    if (!emotions.isEmpty() || denial != ABSENT) {
      places.addAll(ContiguousSet.closedOpen(ProductOutputs.EMOTIONS, ProductOutputs.SENTIMENTS));
    }
    if (valence != ABSENT || !sentiments.isEmpty()) {
      places.addAll(
          ContiguousSet.closedOpen(ProductOutputs.SENTIMENTS, ProductOutputs.VALENCE_SHIFT));
    }
    if (valence != ABSENT) {
      places.add(ProductOutputs.VALENCE_SHIFT);
    }
    return places.build();
  }

  /** Whether the labels say that there is no emotion at all. */
  boolean denies(double[] values) {
    return denial != ABSENT && values[denial] == 1;
  }

  /** Whether the labels are on the product's own scale, rounded or not. */
  boolean isAbsolute() {
    return scale != Scale.MONOTONE;
  }

  /** Whether the labels are amounts rather than yes or no. */
  boolean isOfAmounts() {
    return head.kind() == HeadKind.REGRESSION || head.kind() == HeadKind.ORDINAL;
  }

  /** How far the labels say an emotion is there, 0…1, or NaN where they do not tell. */
  double emotion(EmotionLabels link, double[] values) {
    double found = Double.NaN;
    for (int label : link.labels()) {
      double value = unit(values[label]);
      if (Double.isNaN(found)) {
        found = value;
      } else if (!Double.isNaN(value)) {
        found = head.kind() == HeadKind.SINGLE_LABEL ? found + value : Math.max(found, value);
      }
    }
    return found;
  }

  /** A label of the head, moved to 0…1. */
  double unit(double value) {
    return (value - head.low()) / (head.high() - head.low());
  }

  /**
   * The amount nearest to a predicted one that agrees with a label, all of them 0…1: the label
   * itself, and for rounded labels any amount that rounds to it.
   */
  double nearest(double predicted, double label) {
    if (scale != Scale.ROUNDED) {
      return label;
    }
    double half = 0.5 / (head.high() - head.low());
    return Math.max(label - half, Math.min(label + half, predicted));
  }

  private static boolean isEmotion(String meaning) {
    return Arrays.stream(Emotion.values()).anyMatch(e -> e.label().equals(meaning));
  }

  private static int[] covered(String sentiment, boolean fiveClasses) {
    int own = Sentiment.valueOf(sentiment.toUpperCase(Locale.ROOT).replace(' ', '_')).ordinal();
    if (fiveClasses || own == Sentiment.NEUTRAL.ordinal()) {
      return new int[] {own};
    }
    return own < Sentiment.NEUTRAL.ordinal() ? new int[] {0, 1} : new int[] {3, 4};
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
