package io.github.corenlpaffect.corpus;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * XED (Öhman et al. 2020), English: film subtitles with Plutchik's eight emotions, and neutral
 * ones. Its owners set no part apart; here dev is the texts whose 32-bit MurmurHash3 (seed 0, over
 * UTF-16 code units) divides by ten, so that equal texts stay together.
 */
final class Xed implements CorpusReader {
  private static final Splitter COMMAS = Splitter.on(',').trimResults();
  private static final int DEV_SHARE = 10;

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
    ImmutableList.Builder<LabelledText> train = ImmutableList.builder();
    ImmutableList.Builder<LabelledText> dev = ImmutableList.builder();
    for (Row row : Rows.tsv(emotional, 2)) {
      add(row, row.cell(0), emotions(row), train, dev);
    }
    for (Row row : Rows.tsv(neutral, 2)) {
      // Some neutral texts hold tabs.
      String text = Joiner.on(' ').join(row.cells().subList(1, row.cells().size()));
      add(row, text, Labels.oneHot(HEAD.labels().size(), NEUTRAL), train, dev);
    }
    return new Corpus(
        name(), terms(), TASKS, train.build(), dev.build(), ImmutableList.of(emotional, neutral));
  }

  private static void add(
      Row row,
      String tokens,
      double[] labels,
      ImmutableList.Builder<LabelledText> train,
      ImmutableList.Builder<LabelledText> dev) {
    String text = Detokenizer.join(tokens);
    int hash = Hashing.murmur3_32_fixed().hashUnencodedChars(text).asInt();
    (Math.floorMod(hash, DEV_SHARE) == 0 ? dev : train)
        .add(new LabelledText(row.id(), text, ImmutableMap.of(HEAD.name(), labels)));
  }

  private static double[] emotions(Row row) throws CorpusFormatException {
    double[] labels = new double[HEAD.labels().size()];
    for (String id : COMMAS.split(row.cell(1))) {
      labels[row.whole(id, 1, NEUTRAL) - 1] = 1;
    }
    return labels;
  }
}
