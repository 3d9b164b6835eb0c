package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * SemEval-2017 Task 4A (Rosenthal et al. 2017): tweets of 2013 to 2016, all of them published to
 * train on. The tests of 2014 and 2015 are kept as dev, for their labels are the cleanest.
 */
final class SemEval2017 implements CorpusReader {
  private static final List<String> TRAIN =
      List.of(
          "2013dev",
          "2013test",
          "2013train",
          "2014sarcasm",
          "2015train",
          "2016dev",
          "2016devtest",
          "2016test",
          "2016train");
  private static final List<String> DEV = List.of("2014test", "2015test");

  private static final HeadSpec HEAD =
      HeadSpec.singleLabel("semeval2017-4a", List.of("negative", "neutral", "positive"));
  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(Task.ofOutputs(HEAD, Scale.ABSOLUTE));

  @Override
  public String name() {
    return "semeval2017-4a";
  }

  @Override
  public String terms() {
    return "unstated";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Set<String> ids = new HashSet<>();
    ImmutableList.Builder<Path> files = ImmutableList.builder();
    // Dev first: a tweet that stands in both belongs to dev.
    ImmutableList<LabelledText> dev = read(folder, DEV, ids, files);
    ImmutableList<LabelledText> train = read(folder, TRAIN, ids, files);
    return new Corpus(name(), terms(), TASKS, train, dev, files.build());
  }

  private static ImmutableList<LabelledText> read(
      Path folder, List<String> parts, Set<String> ids, ImmutableList.Builder<Path> files)
      throws IOException {
    ImmutableList.Builder<LabelledText> texts = ImmutableList.builder();
    for (String part : parts) {
      Path file = folder.resolve("twitter-" + part + "-A.tsv");
      for (Row row : Rows.tsv(file, 3)) {
        if (ids.add(row.cell(0))) {
          double[] labels = row.choice(row.cell(1), HEAD.labels());
          texts.add(
              new LabelledText(
                  row.cell(0), text(row.cell(2)), ImmutableMap.of(HEAD.name(), labels)));
        }
      }
      files.add(file);
    }
    return texts.build();
  }

  private static String text(String cell) {
    return Escapes.html(Escapes.unicode(Escapes.csvQuotes(cell)));
  }
}
