package io.github.corenlpaffect.application.bulk;

import io.github.corenlpaffect.text.Rejection;

/** Hears how a run goes on. Called from the thread that runs it. */
public interface BulkListener {
  /** It goes on where an earlier run was stopped, after so many records. */
  void resumed(long records);

  /** A record could not be read; also told again of one that an earlier run has told. */
  void rejected(Rejection rejection);

  /** So many bytes of the sources have been read; what was written so far. */
  void advanced(long bytes, BulkState state);
}
