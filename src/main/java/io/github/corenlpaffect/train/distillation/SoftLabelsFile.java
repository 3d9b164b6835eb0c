package io.github.corenlpaffect.train.distillation;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import com.google.common.hash.HashingOutputStream;
import io.github.corenlpaffect.model.HeadKind;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The file of soft labels, big-endian: the magic number; the number of heads and for each its name,
 * kind, bounds and labels; the number of texts; their hashes, rising; their probabilities, 16 bits
 * each, text by text; SHA-256 of all before.
 */
final class SoftLabelsFile {
  /** "AffSoft" and the format's version. */
  private static final long MAGIC = 0x416666536f667401L;

  private static final int MOST_HEADS = 1000;
  private static final int SUM_LENGTH = 32;
  private static final int BUFFER = 1 << 16;

  private SoftLabelsFile() {}

  static void write(SoftLabels labels, OutputStream stream) throws IOException {
    BufferedOutputStream buffered = new BufferedOutputStream(stream, BUFFER);
    HashingOutputStream hashing = new HashingOutputStream(Hashing.sha256(), buffered);
    DataOutputStream out = new DataOutputStream(hashing);
    out.writeLong(MAGIC);
    out.writeInt(labels.heads().size());
    for (HeadSpec head : labels.heads()) {
      writeHead(out, head);
    }
    out.writeInt(labels.size());
    ByteBuffer hashes = ByteBuffer.allocate(labels.size() * Long.BYTES);
    hashes.asLongBuffer().put(labels.hashes());
    out.write(hashes.array());
    ByteBuffer steps = ByteBuffer.allocate(labels.steps().length * Short.BYTES);
    steps.asShortBuffer().put(labels.steps());
    out.write(steps.array());
    buffered.write(hashing.hash().asBytes());
    buffered.flush();
  }

  private static void writeHead(DataOutputStream out, HeadSpec head) throws IOException {
    out.writeUTF(head.name());
    out.writeUTF(head.kind().name());
    out.writeDouble(head.low());
    out.writeDouble(head.high());
    out.writeInt(head.labels().size());
    for (String label : head.labels()) {
      out.writeUTF(label);
    }
  }

  static SoftLabels read(Path file) throws IOException {
    long length = Files.size(file);
    try (InputStream buffered = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      HashingInputStream hashing = new HashingInputStream(Hashing.sha256(), buffered);
      DataInputStream in = new DataInputStream(hashing);
      if (in.readLong() != MAGIC) {
        throw new IOException(file + " is not a file of soft labels");
      }
      ImmutableList<HeadSpec> heads = readHeads(in, file);
      int texts = in.readInt();
      long rowBytes = Long.BYTES + (long) Short.BYTES * SoftLabels.outputs(heads);
      if (texts < 0 || texts * rowBytes > length) {
        throw damaged(file, "it is too short for " + texts + " texts");
      }
      long[] hashes = new long[texts];
      bytes(in, texts * (long) Long.BYTES).asLongBuffer().get(hashes);
      short[] steps = new short[Math.multiplyExact(texts, SoftLabels.outputs(heads))];
      bytes(in, steps.length * (long) Short.BYTES).asShortBuffer().get(steps);
      if (!Arrays.equals(buffered.readNBytes(SUM_LENGTH), hashing.hash().asBytes())) {
        throw damaged(file, "its checksum does not fit its contents");
      }
      return new SoftLabels(heads, hashes, steps);
    } catch (EOFException e) {
      throw damaged(file, "it ends too early");
    } catch (UTFDataFormatException | IllegalArgumentException | ArithmeticException e) {
      throw damaged(file, e.getMessage());
    }
  }

  private static ImmutableList<HeadSpec> readHeads(DataInputStream in, Path file)
      throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_HEADS) {
      throw damaged(file, count + " heads");
    }
    ImmutableList.Builder<HeadSpec> heads = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      HeadKind kind = HeadKind.valueOf(in.readUTF());
      double low = in.readDouble();
      double high = in.readDouble();
      heads.add(new HeadSpec(name, kind, readLabels(in, file), low, high));
    }
    return heads.build();
  }

  private static List<String> readLabels(DataInputStream in, Path file) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_HEADS) {
      throw damaged(file, count + " labels of a head");
    }
    ImmutableList.Builder<String> labels = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      labels.add(in.readUTF());
    }
    return labels.build();
  }

  private static ByteBuffer bytes(DataInputStream in, long count) throws IOException {
    byte[] bytes = new byte[Math.toIntExact(count)];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }

  private static IOException damaged(Path file, String problem) {
    return new IOException(
        "the soft labels in " + file + " are damaged (" + problem + "); the teacher writes them");
  }
}
