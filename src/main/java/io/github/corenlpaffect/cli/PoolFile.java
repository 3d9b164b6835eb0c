package io.github.corenlpaffect.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.OwnFormat;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file of texts to choose among: the project's own TSV, or a text a line.
 *
 * @param tasks those of the table's columns, none for lines
 * @param texts each once, with the labels that the table has; blank lines are left out
 * @param repeated how many lines or rows repeat one before
 */
record PoolFile(ImmutableList<Task> tasks, ImmutableList<LabelledText> texts, int repeated) {
  private static final Splitter TABS = Splitter.on('\t');
  private static final String TEXT = "text";

  /**
   * Reads a file; its header tells a table from lines.
   *
   * @param heads of the model, whose classes the table may lack
   * @throws IOException if it cannot be read, or is a table with a cell that cannot be understood
   */
  static PoolFile read(Path file, List<HeadSpec> heads) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder; a file with texts is needed");
    }
    if (isTable(file)) {
      Corpus corpus = new OwnFormat(heads).read(file);
      return of(corpus.tasks(), corpus.train());
    }
    List<LabelledText> lines = new ArrayList<>();
    TextInput.ofFile(file)
        .read(
            true,
            line -> {
              if (!line.isBlank()) {
                lines.add(new LabelledText(line, line, ImmutableMap.of()));
              }
            });
    return of(ImmutableList.of(), lines);
  }

  /** Those that have no labels and are not among some that have. */
  List<LabelledText> unlabelled(List<LabelledText> labelled) {
    Set<String> known = labelled.stream().map(LabelledText::text).collect(Collectors.toSet());
    return texts.stream()
        .filter(text -> text.labels().isEmpty() && !known.contains(text.text()))
        .toList();
  }

  /** Those that have labels. */
  List<LabelledText> labelled() {
    return texts.stream().filter(text -> !text.labels().isEmpty()).toList();
  }

  private static PoolFile of(ImmutableList<Task> tasks, List<LabelledText> all) {
    Map<String, LabelledText> once = new LinkedHashMap<>();
    all.forEach(text -> once.putIfAbsent(text.text(), text));
    return new PoolFile(tasks, ImmutableList.copyOf(once.values()), all.size() - once.size());
  }

  private static boolean isTable(Path file) throws IOException {
    try (Utf8Reader reader = new Utf8Reader(Files.newInputStream(file), file.toString())) {
      Optional<String> header = reader.readLine();
      return header.isPresent() && TABS.splitToList(header.get()).contains(TEXT);
    }
  }
}
