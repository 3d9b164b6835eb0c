package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * EmoryNLP (Zahiri and Choi 2018): utterances of a television series with one of seven emotions.
 * Peaceful and powerful are wide groups of feelings, of which none is one of the product's.
 */
final class EmoryNlp implements CorpusReader {
  private static final HeadSpec HEAD =
      HeadSpec.singleLabel(
          "emorynlp", List.of("joyful", "mad", "neutral", "peaceful", "powerful", "sad", "scared"));
  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(
          Task.of(
              HEAD,
              Scale.MONOTONE,
              ImmutableMap.of(
                  "joyful", "joy",
                  "mad", "anger",
                  "neutral", "none",
                  "sad", "sadness",
                  "scared", "fear")));

  @Override
  public String name() {
    return "emorynlp";
  }

  @Override
  public String terms() {
    return "unstated";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path train = folder.resolve("train.csv");
    Path dev = folder.resolve("dev.csv");
    return new Corpus(
        name(), terms(), TASKS, texts(train), texts(dev), ImmutableList.of(train, dev));
  }

  private static ImmutableList<LabelledText> texts(Path file) throws IOException {
    ImmutableList.Builder<LabelledText> texts = ImmutableList.builder();
    for (Row row : Rows.csv(file, "Utterance", "Emotion")) {
      double[] labels = row.choice(row.cell(1).toLowerCase(Locale.ROOT), HEAD.labels());
      texts.add(
          new LabelledText(
              row.id(), Escapes.html(row.cell(0)), ImmutableMap.of(HEAD.name(), labels)));
    }
    return texts.build();
  }
}
