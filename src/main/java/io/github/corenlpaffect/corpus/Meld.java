package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** MELD (Poria et al. 2019): utterances of a television series with emotion and sentiment. */
final class Meld implements CorpusReader {
  private static final HeadSpec EMOTION =
      HeadSpec.singleLabel(
          "meld/emotion",
          List.of("anger", "disgust", "fear", "joy", "neutral", "sadness", "surprise"));
  private static final HeadSpec SENTIMENT =
      HeadSpec.singleLabel("meld/sentiment", List.of("negative", "neutral", "positive"));

  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(
          Task.ofOutputsOrNone(EMOTION, Scale.MONOTONE, "neutral"),
          Task.ofOutputs(SENTIMENT, Scale.ABSOLUTE));

  @Override
  public String name() {
    return "meld";
  }

  @Override
  public String terms() {
    return "unstated";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path train = folder.resolve("train_sent_emo.csv");
    Path dev = folder.resolve("dev_sent_emo.csv");
    return new Corpus(
        name(), terms(), TASKS, texts(train), texts(dev), ImmutableList.of(train, dev));
  }

  private static ImmutableList<LabelledText> texts(Path file) throws IOException {
    ImmutableList.Builder<LabelledText> texts = ImmutableList.builder();
    for (Row row : Rows.csv(file, "Utterance", "Emotion", "Sentiment")) {
      ImmutableMap<String, double[]> labels =
          ImmutableMap.of(
              EMOTION.name(), row.choice(row.cell(1), EMOTION.labels()),
              SENTIMENT.name(), row.choice(row.cell(2), SENTIMENT.labels()));
      texts.add(new LabelledText(row.id(), row.cell(0), labels));
    }
    return texts.build();
  }
}
