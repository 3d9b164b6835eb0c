package io.github.corenlpaffect.corpus;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * XED (Öhman et al. 2020), English: film subtitles with Plutchik's eight emotions, and neutral
 * ones. Its owners set no part apart; dev is a fixed tenth.
 */
final class Xed implements CorpusReader {
  private static final Splitter COMMAS = Splitter.on(',').trimResults();

  /** In the order of the ids 1 to 8; neutral lines stand in their own file. */
  private static final HeadSpec HEAD =
      HeadSpec.multiLabel(
          "xed",
          List.of(
              "anger",
              "anticipation",
              "disgust",
              "fear",
              "joy",
              "sadness",
              "surprise",
              "trust",
              "neutral"));

  private static final int NEUTRAL = HEAD.labels().indexOf("neutral");

  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(Task.ofOutputsOrNone(HEAD, Scale.MONOTONE, "neutral"));

  @Override
  public String name() {
    return "xed";
  }

  @Override
  public String terms() {
    return "open";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path emotional = folder.resolve("en-annotated.tsv");
    Path neutral = folder.resolve("neu_en.txt");
    HeldOut parts = new HeldOut();
    for (Row row : Rows.tsv(emotional, 2)) {
      parts.add(labelled(row, row.cell(0), emotions(row)));
    }
    for (Row row : Rows.tsv(neutral, 2)) {
      // Some neutral texts hold tabs.
      String text = Joiner.on(' ').join(row.cells().subList(1, row.cells().size()));
      parts.add(labelled(row, text, Labels.oneHot(HEAD.labels().size(), NEUTRAL)));
    }
    return new Corpus(
        name(), terms(), TASKS, parts.train(), parts.dev(), ImmutableList.of(emotional, neutral));
  }

  private static LabelledText labelled(Row row, String tokens, double[] labels) {
    return new LabelledText(
        row.id(), Detokenizer.join(tokens), ImmutableMap.of(HEAD.name(), labels));
  }

  private static double[] emotions(Row row) throws CorpusFormatException {
    double[] labels = new double[HEAD.labels().size()];
    for (String id : COMMAS.split(row.cell(1))) {
      labels[row.whole(id, 1, NEUTRAL) - 1] = 1;
    }
    return labels;
  }
}
