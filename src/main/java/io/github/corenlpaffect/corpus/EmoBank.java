package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** EmoBank (Buechel and Hahn 2017): sentences of many genres with valence, arousal, dominance. */
final class EmoBank implements CorpusReader {
  private static final HeadSpec HEAD =
      HeadSpec.regression("emobank", 1, 5, List.of("valence", "arousal", "dominance"));
  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(Task.of(HEAD, Scale.MONOTONE, Map.of("valence", "valence")));

  @Override
  public String name() {
    return "emobank";
  }

  @Override
  public String terms() {
    return "open";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path file = folder.resolve("emobank-train-dev.csv");
    ImmutableList.Builder<LabelledText> train = ImmutableList.builder();
    ImmutableList.Builder<LabelledText> dev = ImmutableList.builder();
    for (Row row : Rows.csv(file, "id", "split", "text", "V", "A", "D")) {
      switch (row.cell(1)) {
        case "train" -> train.add(text(row));
        case "dev" -> dev.add(text(row));
        default -> throw row.error("expected the split train or dev, found '" + row.cell(1) + "'");
      }
    }
    return new Corpus(name(), terms(), TASKS, train.build(), dev.build(), ImmutableList.of(file));
  }

  private static LabelledText text(Row row) throws CorpusFormatException {
    double[] labels = new double[HEAD.labels().size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = row.number(3 + i, HEAD.low(), HEAD.high());
    }
    return new LabelledText(row.cell(0), row.cell(2), ImmutableMap.of(HEAD.name(), labels));
  }
}
