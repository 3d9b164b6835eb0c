package io.github.corenlpaffect.train.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that the fetch script puts into the cache folder. */
record FetchedFile(Path path) {
  private static final String SCRIPT = "src/main/scripts/fetch-knowledge.sh";

  /**
   * A file of the cache.
   *
   * @throws IOException if it is missing; says how it is fetched
   */
  static FetchedFile of(Path cache, String name) throws IOException {
    Path path = cache.resolve(name);
    if (!Files.exists(path)) {
      throw new IOException(path + " is missing; " + SCRIPT + " " + cache + " fetches it");
    }
    return new FetchedFile(path);
  }

  /** The file is not as it was published. */
  IOException damaged(String problem) {
    return new IOException(path + " is damaged: " + problem + "; delete it and run " + SCRIPT);
  }
}
