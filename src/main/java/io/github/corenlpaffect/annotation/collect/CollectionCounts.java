package io.github.corenlpaffect.annotation.collect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** What has been met and what became of it. Not for use by several threads. */
public final class CollectionCounts {
  private long records;
  private long rejected;
  private final long[] texts = new long[Outcome.values().length];

  void addRecord() {
    records++;
  }

  void addRejection() {
    rejected++;
  }

  void add(Outcome outcome) {
    texts[outcome.ordinal()]++;
  }

  /** How many records were read, those that could not be read among them. */
  public long records() {
    return records + rejected;
  }

  /** How many records could not be read. */
  public long rejected() {
    return rejected;
  }

  /** How many texts the records held: sentences, or records as they were. */
  public long texts() {
    long sum = 0;
    for (long count : texts) {
      sum += count;
    }
    return sum;
  }

  /** How many texts came to this. */
  public long of(Outcome outcome) {
    return texts[outcome.ordinal()];
  }

  void save(DataOutput checkpoint) throws IOException {
    checkpoint.writeLong(records);
    checkpoint.writeLong(rejected);
    for (long count : texts) {
      checkpoint.writeLong(count);
    }
  }

  void restore(DataInput checkpoint) throws IOException {
    records = checkpoint.readLong();
    rejected = checkpoint.readLong();
    for (int i = 0; i < texts.length; i++) {
      texts[i] = checkpoint.readLong();
    }
  }
}
