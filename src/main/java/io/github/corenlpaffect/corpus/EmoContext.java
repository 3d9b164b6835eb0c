package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * EmoContext (Chatterjee et al. 2019), SemEval-2019 Task 3: three turns of a chat, a line each,
 * with the emotion of the last. What is none of three emotions is others, which may be another
 * emotion. Its owners set no labelled part apart; dev is a fixed tenth.
 */
final class EmoContext implements CorpusReader {
  private static final HeadSpec HEAD =
      HeadSpec.singleLabel("emocontext", List.of("angry", "happy", "others", "sad"));
  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(
          Task.of(
              HEAD,
              Scale.MONOTONE,
              ImmutableMap.of("angry", "anger", "happy", "joy", "sad", "sadness")));

  @Override
  public String name() {
    return "emocontext";
  }

  @Override
  public String terms() {
    return "unstated";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path file = folder.resolve("train.tsv");
    HeldOut parts = new HeldOut();
    for (Row row : Rows.tsv(file, "turn1", "turn2", "turn3", "label", "id")) {
      String text =
          row.cells().subList(0, 3).stream()
              .map(EmoContext::turn)
              .collect(Collectors.joining("\n"));
      double[] labels = row.choice(row.cell(3), HEAD.labels());
      parts.add(new LabelledText(row.cell(4), text, ImmutableMap.of(HEAD.name(), labels)));
    }
    return new Corpus(name(), terms(), TASKS, parts.train(), parts.dev(), ImmutableList.of(file));
  }

  private static String turn(String cell) {
    return Escapes.html(cell).replace("\\\"", "\"").strip();
  }
}
