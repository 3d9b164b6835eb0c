package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** VADER's lexicon (Hutto and Gilbert 2014): words and emoticons as texts of their own. */
final class VaderLexicon implements CorpusReader {
  private static final HeadSpec HEAD = HeadSpec.regression("vader", -4, 4, List.of("valence"));
  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(Task.ofOutputs(HEAD, Scale.MONOTONE));

  @Override
  public String name() {
    return "vader";
  }

  @Override
  public String folder() {
    return "lexicons";
  }

  @Override
  public String terms() {
    return "open";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path file = folder.resolve("vader_lexicon.txt");
    ImmutableList.Builder<LabelledText> train = ImmutableList.builder();
    for (Row row : Rows.tsv(file, 2)) {
      double[] valence = {row.number(1, HEAD.low(), HEAD.high())};
      train.add(new LabelledText(row.id(), row.cell(0), ImmutableMap.of(HEAD.name(), valence)));
    }
    return new Corpus(
        name(), terms(), TASKS, train.build(), ImmutableList.of(), ImmutableList.of(file));
  }
}
