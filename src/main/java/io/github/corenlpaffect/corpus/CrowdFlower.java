package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * CrowdFlower's "Sentiment Analysis in Text": tweets with one emotion each. It goes about with the
 * 13 labels of its owner, or with 11 after empty was merged into neutral, happiness and enthusiasm
 * into happy; the 13 are merged likewise.
 */
final class CrowdFlower implements CorpusReader {
  private static final ImmutableMap<String, String> MERGED =
      ImmutableMap.of("empty", "neutral", "happiness", "happy", "enthusiasm", "happy");

  private static final HeadSpec HEAD =
      HeadSpec.singleLabel(
          "crowdflower",
          List.of(
              "anger",
              "boredom",
              "fun",
              "happy",
              "hate",
              "love",
              "neutral",
              "relief",
              "sadness",
              "surprise",
              "worry"));

  private static final ImmutableMap<String, String> MEANING =
      ImmutableMap.<String, String>builder()
          .put("anger", "anger")
          .put("hate", "anger")
          .put("worry", "fear")
          .put("happy", "joy")
          .put("fun", "joy")
          .put("love", "joy")
          .put("sadness", "sadness")
          .put("surprise", "surprise")
          .buildOrThrow();

  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(Task.of(HEAD, Scale.MONOTONE, MEANING));

  @Override
  public String name() {
    return "crowdflower";
  }

  @Override
  public String terms() {
    return "unstated";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path file = folder.resolve("text_emotion.csv");
    ImmutableList.Builder<LabelledText> train = ImmutableList.builder();
    for (Row row : Rows.csv(file, "sentiment", "content")) {
      String label = MERGED.getOrDefault(row.cell(0), row.cell(0));
      train.add(
          new LabelledText(
              row.id(),
              Escapes.html(row.cell(1)),
              ImmutableMap.of(HEAD.name(), row.choice(label, HEAD.labels()))));
    }
    return new Corpus(
        name(), terms(), TASKS, train.build(), ImmutableList.of(), ImmutableList.of(file));
  }
}
