package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.corenlpaffect.corpus.Corpora;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.OwnFormat;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Reads the corpora that the options choose: published ones out of the folder {@code train.data},
 * and a table of one's own, which {@code train.own} names; {@code train.data} names it where
 * nothing but the table is chosen.
 */
final class ChosenCorpora {
  private final TrainingOptions options;
  private final Set<String> published;

  private ChosenCorpora(TrainingOptions options) {
    this.options = options;
    published = Sets.difference(options.corpora().keySet(), Set.of(OwnFormat.NAME));
  }

  /**
   * Reads them: the published ones in the order of their names, then the table.
   *
   * @param base the heads of the model that training begins with
   * @throws IOException if one is missing, cannot be read, or cannot be learnt from
   * @throws IllegalArgumentException if none is chosen, there is none of a name, or the options do
   *     not say which file the table is
   */
  static ImmutableList<Corpus> read(TrainingOptions options, List<HeadSpec> base)
      throws IOException {
    if (options.corpora().isEmpty()) {
      throw new IllegalArgumentException(
          "no corpus is chosen; corpus.NAME = PASSES chooses one, train.own = FILE a table of"
              + " one's own");
    }
    return new ChosenCorpora(options).read(base);
  }

  private ImmutableList<Corpus> read(List<HeadSpec> base) throws IOException {
    ImmutableList.Builder<Corpus> corpora = ImmutableList.builder();
    if (!published.isEmpty()) {
      requireFolder();
      corpora.addAll(Corpora.read(options.data(), published));
    }
    if (options.corpora().containsKey(OwnFormat.NAME)) {
      Path table = table();
      if (!Files.exists(table)) {
        throw new IOException(table + ": there is no such table to learn from");
      }
      corpora.add(OwnFormat.toLearnFrom(base).read(table));
    }
    return corpora.build();
  }

  private void requireFolder() {
    if (Files.isRegularFile(options.data())) {
      throw new IllegalArgumentException(
          String.format(
              "train.data = %s is a file, but must be the folder of the corpora %s; train.own ="
                  + " FILE names a table beside them",
              options.data(), published));
    }
  }

  private Path table() {
    if (options.own().isEmpty()) {
      if (!published.isEmpty()) {
        throw new IllegalArgumentException(
            "corpus.own beside " + published + " needs train.own = FILE, which names the table");
      }
      return options.data();
    }
    Path table = Path.of(options.own());
    if (OwnFormat.isTable(options.data()) && !options.data().equals(table)) {
      throw new IllegalArgumentException(
          String.format(
              "there are two tables, train.own = %s and train.data = %s; leave one out, or put"
                  + " their rows together",
              table, options.data()));
    }
    return table;
  }
}
