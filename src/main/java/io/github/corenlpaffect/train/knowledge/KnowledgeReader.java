package io.github.corenlpaffect.train.knowledge;

import java.io.IOException;

/** Where trainings get their knowledge about words. */
public interface KnowledgeReader {

  /**
   * What the sources know.
   *
   * @throws IOException if something is missing or cannot be read
   */
  WordKnowledge read(KnowledgeSources sources) throws IOException;
}
