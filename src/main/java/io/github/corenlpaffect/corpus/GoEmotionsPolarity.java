package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The texts of GoEmotions as negative, neutral or positive, by the grouping of the emotions that
 * its owners publish with it. Texts whose emotions are of both sides, or of neither, are left out.
 */
public final class GoEmotionsPolarity implements CorpusReader {
  /** Emotions that tell of negative sentiment. */
  public static final ImmutableSet<String> NEGATIVE =
      ImmutableSet.of(
          "anger",
          "annoyance",
          "disappointment",
          "disapproval",
          "disgust",
          "embarrassment",
          "fear",
          "grief",
          "nervousness",
          "remorse",
          "sadness");

  /** Emotions that tell of positive sentiment. */
  public static final ImmutableSet<String> POSITIVE =
      ImmutableSet.of(
          "admiration",
          "amusement",
          "approval",
          "caring",
          "desire",
          "excitement",
          "gratitude",
          "joy",
          "love",
          "optimism",
          "pride",
          "relief");

  private static final ImmutableSet<String> NEUTRAL = ImmutableSet.of("neutral");
  private static final HeadSpec HEAD =
      HeadSpec.singleLabel("goemotions-polarity", List.of("negative", "neutral", "positive"));
  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(Task.ofOutputs(HEAD, Scale.ABSOLUTE));

  private final GoEmotions emotions = new GoEmotions();

  GoEmotionsPolarity() {}

  @Override
  public String name() {
    return HEAD.name();
  }

  @Override
  public String folder() {
    return emotions.folder();
  }

  @Override
  public String terms() {
    return emotions.terms();
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Corpus read = emotions.read(folder);
    List<String> labels = read.tasks().get(0).head().labels();
    return new Corpus(
        name(),
        terms(),
        TASKS,
        texts(read.train(), read.name(), labels),
        texts(read.dev(), read.name(), labels),
        read.files());
  }

  private static ImmutableList<LabelledText> texts(
      List<LabelledText> texts, String head, List<String> labels) {
    ImmutableList.Builder<LabelledText> polar = ImmutableList.builder();
    for (LabelledText text : texts) {
      List<Integer> found = polarities(text.labels().get(head), labels);
      if (found.size() == 1) {
        double[] polarity = Labels.oneHot(HEAD.labels().size(), found.get(0));
        polar.add(new LabelledText(text.id(), text.text(), ImmutableMap.of(HEAD.name(), polarity)));
      }
    }
    return polar.build();
  }

  private static List<Integer> polarities(double[] values, List<String> labels) {
    List<Integer> found = new ArrayList<>();
    List<ImmutableSet<String>> groups = List.of(NEGATIVE, NEUTRAL, POSITIVE);
    for (int i = 0; i < groups.size(); i++) {
      if (hasAny(values, labels, groups.get(i))) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean hasAny(double[] values, List<String> labels, Collection<String> group) {
    return group.stream().anyMatch(label -> values[labels.indexOf(label)] == 1);
  }
}
