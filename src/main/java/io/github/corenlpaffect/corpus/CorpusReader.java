package io.github.corenlpaffect.corpus;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one corpus in the format in which its owner publishes it. */
public interface CorpusReader {

  /** The name of the corpus and of its folder. */
  String name();

  /**
   * Reads the corpus.
   *
   * @param folder the corpus's own folder
   * @throws CorpusFormatException if a line cannot be understood; names file and line
   * @throws IOException if a file is missing or cannot be read
   */
  Corpus read(Path folder) throws IOException;
}
