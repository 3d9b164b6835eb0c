package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.corpus.Corpora;
import io.github.corenlpaffect.corpus.CorpusReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** The folder that holds published corpora, one folder each. */
record CorporaFolder(Path path) {

  /**
   * The names of the corpora that it holds.
   *
   * @throws IOException if it is missing or holds none
   */
  List<String> names() throws IOException {
    return namesAmong(Corpora.all().stream().map(CorpusReader::name).toList());
  }

  /**
   * Those of some corpora's names that it holds, in their order.
   *
   * @throws IOException if it is missing or holds none of them
   */
  List<String> namesAmong(Collection<String> names) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    List<String> held =
        names.stream()
            .filter(name -> Files.isDirectory(path.resolve(Corpora.named(name).folder())))
            .toList();
    if (held.isEmpty()) {
      throw new IOException(
          path
              + " holds none of the corpora's folders: "
              + String.join(
                  ", ", names.stream().map(name -> Corpora.named(name).folder()).toList()));
    }
    return held;
  }
}
