package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * WASSA 2022's shared task (Barriere et al. 2022; essays of Buechel et al. 2018): short essays on
 * bad news with the emotion that they show and the empathy and distress that their writers report.
 * Of the owners' parts only train is read; dev is a fixed tenth of it.
 */
final class Wassa2022 implements CorpusReader {
  private static final HeadSpec EMOTION =
      HeadSpec.singleLabel(
          "wassa2022/emotion",
          List.of("anger", "disgust", "fear", "joy", "neutral", "sadness", "surprise"));
  private static final HeadSpec EMPATHY =
      HeadSpec.regression("wassa2022/empathy", 1, 7, List.of("empathy", "distress"));

  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(
          Task.ofOutputsOrNone(EMOTION, Scale.MONOTONE, "neutral"), Task.ofItsOwn(EMPATHY));

  @Override
  public String name() {
    return "wassa2022";
  }

  @Override
  public String terms() {
    return "unstated";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path file = folder.resolve("train.tsv");
    HeldOut parts = new HeldOut();
    for (Row row : Rows.tsv(file, "message_id", "essay", "emotion", "empathy", "distress")) {
      double[] empathy = {
        row.number(3, EMPATHY.low(), EMPATHY.high()), row.number(4, EMPATHY.low(), EMPATHY.high())
      };
      ImmutableMap<String, double[]> labels =
          ImmutableMap.of(
              EMOTION.name(), row.choice(row.cell(2), EMOTION.labels()), EMPATHY.name(), empathy);
      String text = Escapes.html(Escapes.csvQuotes(row.cell(1))).strip();
      parts.add(new LabelledText(row.cell(0), text, labels));
    }
    return new Corpus(name(), terms(), TASKS, parts.train(), parts.dev(), ImmutableList.of(file));
  }
}
