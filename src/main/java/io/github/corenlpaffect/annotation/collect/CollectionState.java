package io.github.corenlpaffect.annotation.collect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Where a collection stands. Not for use by several threads.
 *
 * @param counts what was met so far; as many readings have been taken of the sources as it has
 *     records
 * @param seen the texts met so far
 * @param kept those that are left
 */
record CollectionState(CollectionCounts counts, SeenTexts seen, Kept kept) {

  void save(DataOutput checkpoint) throws IOException {
    counts.save(checkpoint);
    seen.save(checkpoint);
    kept.save(checkpoint);
  }

  void restore(DataInput checkpoint) throws IOException {
    counts.restore(checkpoint);
    seen.restore(checkpoint);
    kept.restore(checkpoint);
  }
}
