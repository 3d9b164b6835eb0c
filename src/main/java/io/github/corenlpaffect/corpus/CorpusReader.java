package io.github.corenlpaffect.corpus;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads one corpus in the format in which its owner publishes it. Readers have no state.
 *
 * <p>To add one, write a class with this interface, whose tasks say what their labels mean ({@link
 * Task}), and a line with it in {@link Corpora}; {@code corpus.NAME} then chooses it for training,
 * and {@code affect evaluate} and {@code affect experiment} know it as well.
 */
public interface CorpusReader {

  /** The name of the corpus. */
  String name();

  /** The corpus's folder under the folder of all corpora. */
  default String folder() {
    return name();
  }

  /** What the owner allows: {@code open}, {@code research} or {@code unstated}. */
  String terms();

  /**
   * Reads the corpus.
   *
   * @param folder the corpus's own folder
   * @throws CorpusFormatException if a line cannot be understood; names file and line
   * @throws java.nio.file.NoSuchFileException if a file is missing; names the file
   * @throws IOException if a file cannot be read
   */
  Corpus read(Path folder) throws IOException;
}
