package io.github.corenlpaffect.annotation.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.corenlpaffect.annotation.CsvFile;
import io.github.corenlpaffect.corpus.OwnFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Writes labels. */
public final class LabelFiles {
  private LabelFiles() {}

  /** Writes the project's own TSV: the texts and their column, which {@code train} takes. */
  public static void write(Path file, Consensus consensus) throws IOException {
    OwnFormat.write(file, List.of(consensus.task()), consensus.texts());
  }

  /** Writes what was said of each text, and the label that follows from it, as CSV. */
  public static void writeDetails(Path file, RatedTexts rated, Consensus consensus)
      throws IOException {
    ImmutableList<String> header =
        ImmutableList.<String>builder()
            .add("id", "text", "answers")
            .addAll(Lists.transform(rated.annotators(), name -> "by " + name))
            .addAll(consensus.task().head().labels())
            .build();
    CsvFile.write(
        file,
        header,
        IntStream.range(0, rated.items().size())
            .mapToObj(item -> row(rated, consensus, item))
            .toList());
  }

  private static List<String> row(RatedTexts rated, Consensus consensus, int item) {
    ImmutableList.Builder<String> row = ImmutableList.builder();
    row.add(rated.items().get(item).id(), rated.items().get(item).text());
    row.add(String.valueOf(rated.ratings().count(item)));
    for (int annotator = 0; annotator < rated.annotators().size(); annotator++) {
      row.add(rated.answer(item, annotator));
    }
    Arrays.stream(consensus.label(item))
        .mapToObj(label -> BigDecimal.valueOf(label).stripTrailingZeros().toPlainString())
        .forEach(row::add);
    return row.build();
  }
}
