package io.github.corenlpaffect.corpus;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** GoEmotions (Demszky et al. 2020): Reddit comments with any of 27 emotions, or neutral. */
final class GoEmotions implements CorpusReader {
  private static final Splitter COMMAS = Splitter.on(',');

  private static final HeadSpec HEAD =
      HeadSpec.multiLabel(
          "goemotions",
          List.of(
              "admiration",
              "amusement",
              "anger",
              "annoyance",
              "approval",
              "caring",
              "confusion",
              "curiosity",
              "desire",
              "disappointment",
              "disapproval",
              "disgust",
              "embarrassment",
              "excitement",
              "fear",
              "gratitude",
              "grief",
              "joy",
              "love",
              "nervousness",
              "optimism",
              "pride",
              "realization",
              "relief",
              "remorse",
              "sadness",
              "surprise",
              "neutral"));

  private static final ImmutableMap<String, String> MEANING =
      ImmutableMap.<String, String>builder()
          .put("anger", "anger")
          .put("annoyance", "anger")
          .put("optimism", "anticipation")
          .put("desire", "anticipation")
          .put("disgust", "disgust")
          .put("fear", "fear")
          .put("nervousness", "fear")
          .put("joy", "joy")
          .put("amusement", "joy")
          .put("excitement", "joy")
          .put("love", "joy")
          .put("relief", "joy")
          .put("pride", "joy")
          .put("gratitude", "joy")
          .put("sadness", "sadness")
          .put("disappointment", "sadness")
          .put("grief", "sadness")
          .put("remorse", "sadness")
          .put("surprise", "surprise")
          .put("admiration", "trust")
          .put("approval", "trust")
          .put("caring", "trust")
          .put("neutral", "none")
          .buildOrThrow();

  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(Task.of(HEAD, Scale.MONOTONE, MEANING));

  @Override
  public String name() {
    return "goemotions";
  }

  @Override
  public String terms() {
    return "open";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path train = folder.resolve("train.tsv");
    Path dev = folder.resolve("dev.tsv");
    return new Corpus(
        name(), terms(), TASKS, texts(train), texts(dev), ImmutableList.of(train, dev));
  }

  private static ImmutableList<LabelledText> texts(Path file) throws IOException {
    ImmutableList.Builder<LabelledText> texts = ImmutableList.builder();
    for (Row row : Rows.tsv(file, 3)) {
      double[] labels = new double[HEAD.labels().size()];
      for (String label : COMMAS.split(row.cell(1))) {
        labels[row.whole(label, 0, labels.length - 1)] = 1;
      }
      texts.add(
          new LabelledText(
              row.id(), Escapes.html(row.cell(0)), ImmutableMap.of(HEAD.name(), labels)));
    }
    return texts.build();
  }
}
