package io.github.corenlpaffect.annotation.collect;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** All candidates, in a file, so that there may be more than memory holds. */
final class Spool implements Kept {
  private final Path file;
  private final FileChannel channel;
  private DataOutputStream out;
  private long count;

  /**
   * A spool without candidates; what the file holds is dropped unless {@link #restore} is called
   * before anything is added.
   *
   * @throws IOException if the file cannot be written
   */
  Spool(Path file) throws IOException {
    this.file = file;
    channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  @Override
  public void add(Candidate candidate) throws IOException {
    if (out == null) {
      begin(0);
    }
    CandidateFormat.write(out, candidate);
    count++;
  }

  @Override
  public void save(DataOutput checkpoint) throws IOException {
    flush();
    channel.force(false);
    checkpoint.writeLong(count);
    checkpoint.writeLong(out == null ? 0 : channel.position());
  }

  @Override
  public void restore(DataInput checkpoint) throws IOException {
    count = checkpoint.readLong();
    long end = checkpoint.readLong();
    if (channel.size() < end) {
      throw new IOException(
          file + " is damaged; remove it and the checkpoint beside it, and collect anew");
    }
    begin(end);
  }

  @Override
  public Iterable<Candidate> chosen() throws IOException {
    flush();
    return Reader::new;
  }

  @Override
  public ImmutableList<StratumCount> strata() {
    return ImmutableList.of();
  }

  @Override
  public void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void begin(long end) throws IOException {
    channel.truncate(end);
    channel.position(end);
    OutputStream stream = Channels.newOutputStream(channel);
    out = new DataOutputStream(new BufferedOutputStream(stream));
  }

  private void flush() throws IOException {
    if (out != null) {
      out.flush();
    }
  }

  /** Goes through the file. */
  private final class Reader implements Iterator<Candidate> {
    private final DataInputStream in;
    private long left = count;

    Reader() {
      try {
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public Candidate next() {
      if (left == 0) {
        throw new NoSuchElementException();
      }
      left--;
      try {
        Candidate candidate = CandidateFormat.read(in);
        if (left == 0) {
          in.close();
        }
        return candidate;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
