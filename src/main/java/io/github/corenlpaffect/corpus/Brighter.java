package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** BRIGHTER (Muhammad et al. 2025), SemEval-2025 Task 11 track B, English. */
final class Brighter implements CorpusReader {
  private static final HeadSpec HEAD =
      HeadSpec.ordinal("brighter", 0, 3, List.of("anger", "fear", "joy", "sadness", "surprise"));
  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(Task.ofOutputs(HEAD, Scale.ABSOLUTE));

  @Override
  public String name() {
    return "brighter";
  }

  @Override
  public String terms() {
    return "research";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path train = folder.resolve("eng-train.csv");
    Path dev = folder.resolve("eng-dev.csv");
    return new Corpus(
        name(), terms(), TASKS, texts(train), texts(dev), ImmutableList.of(train, dev));
  }

  private static ImmutableList<LabelledText> texts(Path file) throws IOException {
    ImmutableList.Builder<LabelledText> texts = ImmutableList.builder();
    for (Row row : Rows.csv(file, "id", "text", "anger", "fear", "joy", "sadness", "surprise")) {
      double[] labels = new double[HEAD.labels().size()];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = row.whole(2 + i, (int) HEAD.low(), (int) HEAD.high());
      }
      texts.add(
          new LabelledText(
              row.cell(0), Escapes.html(row.cell(1)), ImmutableMap.of(HEAD.name(), labels)));
    }
    return texts.build();
  }
}
