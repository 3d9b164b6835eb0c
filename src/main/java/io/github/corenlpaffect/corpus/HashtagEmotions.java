package io.github.corenlpaffect.corpus;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** NRC Twitter Emotion Corpus (Mohammad 2012): tweets labelled by the hashtag they ended in. */
final class HashtagEmotions implements CorpusReader {
  private static final String MARK = ":: ";

  private static final HeadSpec HEAD =
      HeadSpec.singleLabel(
          "nrc-tec", List.of("anger", "disgust", "fear", "joy", "sadness", "surprise"));
  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(Task.ofOutputs(HEAD, Scale.MONOTONE));

  @Override
  public String name() {
    return "nrc-tec";
  }

  @Override
  public String terms() {
    return "research";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path file = folder.resolve("tweets.tsv");
    ImmutableList.Builder<LabelledText> train = ImmutableList.builder();
    for (Row row : Rows.tsv(file, 3)) {
      int last = row.cells().size() - 1;
      if (!row.cell(last).startsWith(MARK)) {
        throw row.error("expected '" + MARK + "' and an emotion, found '" + row.cell(last) + "'");
      }
      String label = row.cell(last).substring(MARK.length()).strip();
      // Some tweets hold tabs.
      String text = Joiner.on(' ').join(row.cells().subList(1, last)).strip();
      train.add(
          new LabelledText(
              row.id(),
              Escapes.html(text),
              ImmutableMap.of(HEAD.name(), row.choice(label, HEAD.labels()))));
    }
    return new Corpus(
        name(), terms(), TASKS, train.build(), ImmutableList.of(), ImmutableList.of(file));
  }
}
