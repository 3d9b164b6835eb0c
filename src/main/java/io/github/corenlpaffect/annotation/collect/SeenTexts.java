package io.github.corenlpaffect.annotation.collect;

import it.unimi.dsi.fastutil.longs.LongIterator;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;

/**
 * The texts met so far, as 64-bit hashes: at most {@value MinHash#BANDS} and one for each, in all
 * some 150 bytes of memory. Not for use by several threads.
 */
final class SeenTexts {
  private final LongOpenHashSet exact = new LongOpenHashSet();
  private final LongOpenHashSet bands = new LongOpenHashSet();

  /** Why the text is not new; empty if it is, and from now on it is known. */
  Optional<Outcome> add(TextPrint text) {
    if (!exact.add(text.exact())) {
      return Optional.of(Outcome.REPEATED);
    }
    boolean similar = false;
    for (long band : text.bands()) {
      similar |= !bands.add(band);
    }
    return similar ? Optional.of(Outcome.NEARLY_REPEATED) : Optional.empty();
  }

  void save(DataOutput checkpoint) throws IOException {
    write(checkpoint, exact);
    write(checkpoint, bands);
  }

  void restore(DataInput checkpoint) throws IOException {
    read(checkpoint, exact);
    read(checkpoint, bands);
  }

  private static void write(DataOutput out, LongOpenHashSet hashes) throws IOException {
    out.writeInt(hashes.size());
    for (LongIterator i = hashes.iterator(); i.hasNext(); ) {
      out.writeLong(i.nextLong());
    }
  }

  private static void read(DataInput in, LongOpenHashSet hashes) throws IOException {
    int size = in.readInt();
    hashes.ensureCapacity(size);
    for (int i = 0; i < size; i++) {
      hashes.add(in.readLong());
    }
  }
}
