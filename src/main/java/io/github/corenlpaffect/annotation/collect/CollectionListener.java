package io.github.corenlpaffect.annotation.collect;

import io.github.corenlpaffect.text.Rejection;

/** Hears how a collection goes on. Called from the thread that collects. */
public interface CollectionListener {
  /** It goes on where an earlier run was stopped, after so many records. */
  void resumed(long records);

  /** A record could not be read; also told again of one that an earlier run has told. */
  void rejected(Rejection rejection);

  /** So many bytes of the sources have been read; what was met so far. */
  void advanced(long bytes, CollectionCounts counts);
}
