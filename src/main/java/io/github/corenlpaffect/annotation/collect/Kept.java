package io.github.corenlpaffect.annotation.collect;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Where the candidates go that are left. Not for use by several threads. */
interface Kept extends Closeable {

  /** Takes the next candidate. */
  void add(Candidate candidate) throws IOException;

  /** Writes what {@link #restore} needs. */
  void save(DataOutput checkpoint) throws IOException;

  /** Goes on from where {@link #save} was called, whatever was added after that. */
  void restore(DataInput checkpoint) throws IOException;

  /** The candidates that were chosen, in their order; may be gone through more than once. */
  Iterable<Candidate> chosen() throws IOException;

  /** Of what kinds there were and are how many; empty where all are chosen. */
  ImmutableList<StratumCount> strata();

  /** Removes its files, when what was chosen has been written. */
  void delete() throws IOException;

  /** Lets go of what it holds; files stay, for {@link #restore}. */
  @Override
  void close() throws IOException;
}
