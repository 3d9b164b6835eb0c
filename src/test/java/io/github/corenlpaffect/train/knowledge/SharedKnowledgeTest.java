package io.github.corenlpaffect.train.knowledge;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.Terms;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedKnowledgeTest {
  @TempDir private Path folder;
  private final SharedKnowledge shared = new SharedKnowledge();

  @Test
  void theSameSourcesAreReadOnce() throws IOException {
    MadeUpKnowledge.writeCache(folder);
    WordKnowledge first = shared.read(sources(Clusters.BROWN));

    assertSame(first, shared.read(sources(Clusters.BROWN)));
    assertNotSame(first, shared.read(sources(Clusters.NONE)));
  }

  @Test
  void whatIsMissingIsToldEachTime() {
    assertThrows(IOException.class, () -> shared.read(sources(Clusters.BROWN)));
    assertThrows(IOException.class, () -> shared.read(sources(Clusters.BROWN)));
  }

  private KnowledgeSources sources(Clusters clusters) {
    return new KnowledgeSources(
        folder, ImmutableSet.of("glove"), clusters, folder, Lexicons.NONE, Terms.ANY);
  }
}
