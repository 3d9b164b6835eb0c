package io.github.corenlpaffect.train.knowledge;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import com.google.common.hash.HashingOutputStream;
import io.github.corenlpaffect.corpus.Terms;
import io.github.corenlpaffect.feature.TextHash;
import io.github.corenlpaffect.model.FileReplacement;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The file of {@link EncodedWords} in the cache, big-endian: the magic number; the number of
 * dimensions; the number of words; their {@link TextHash}es, rising; their vectors, 16 bits a
 * number in steps of 1/4096; SHA-256 of all before.
 */
public final class EncodedWordsFile {
  /** "AffWord" and the format's version. */
  private static final long MAGIC = 0x416666576f726401L;

  private static final int SUM_LENGTH = 32;
  private static final int MOST_DIMENSIONS = 10_000;

  private final Path path;
  private final String encoder;

  /**
   * The file with the words of an encoder, whether it exists or not.
   *
   * @param terms of the run whose words are encoded: which words there are, and so how vectors are
   *     scaled, comes from its corpora and lexicons
   */
  public EncodedWordsFile(Path cache, String encoder, Terms terms) {
    String ending = terms == Terms.ANY ? "" : "-" + terms.label();
    path = cache.resolve("words-" + encoder + ending + ".vec");
    this.encoder = encoder;
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /**
   * Writes the file; the same vectors give the same bytes.
   *
   * @param vectors by word, all of one length; numbers beyond ±8 become ±8
   * @throws IOException if it cannot be written; an earlier file is left as it was
   */
  public void write(int dimensions, Map<String, float[]> vectors) throws IOException {
    Map<Long, float[]> rows = new TreeMap<>();
    vectors.forEach((word, vector) -> rows.put(TextHash.of(word), vector));
    try (FileReplacement replacement = FileReplacement.of(path)) {
      HashingOutputStream hashing = new HashingOutputStream(Hashing.sha256(), replacement.stream());
      DataOutputStream out = new DataOutputStream(hashing);
      out.writeLong(MAGIC);
      out.writeInt(dimensions);
      out.writeInt(rows.size());
      for (long hash : rows.keySet()) {
        out.writeLong(hash);
      }
      for (float[] vector : rows.values()) {
        out.write(bytes(dimensions, vector));
      }
      replacement.stream().write(hashing.hash().asBytes());
      replacement.finish();
    }
  }

  private static byte[] bytes(int dimensions, float[] vector) {
    ByteBuffer bytes = ByteBuffer.allocate(dimensions * Short.BYTES);
    for (int i = 0; i < dimensions; i++) {
      int step = Math.round(vector[i] * EncodedWords.STEPS_PER_UNIT);
      bytes.putShort((short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, step)));
    }
    return bytes.array();
  }

  /**
   * Reads the file.
   *
   * @throws IOException if it is missing or damaged; says how it is made
   */
  EncodedWords read() throws IOException {
    if (!Files.exists(path)) {
      throw new IOException(path + " is missing; " + remedy());
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      return read(in, Files.size(path));
    } catch (EOFException e) {
      throw damaged("it ends too early");
    }
  }

  private EncodedWords read(InputStream stream, long size) throws IOException {
    HashingInputStream hashing = new HashingInputStream(Hashing.sha256(), stream);
    DataInputStream in = new DataInputStream(hashing);
    if (in.readLong() != MAGIC) {
      throw damaged("it holds no encoded words");
    }
    int dimensions = in.readInt();
    int words = in.readInt();
    if (!fits(dimensions, words, size)) {
      throw damaged("it cannot hold " + words + " vectors of " + dimensions);
    }
    long[] hashes = new long[words];
    read(in, words * Long.BYTES).asLongBuffer().get(hashes);
    short[] steps = new short[words * dimensions];
    read(in, steps.length * Short.BYTES).asShortBuffer().get(steps);
    byte[] sum = hashing.hash().asBytes();
    if (!Arrays.equals(stream.readNBytes(SUM_LENGTH), sum)) {
      throw damaged("its checksum does not fit its contents");
    }
    return new EncodedWords(dimensions, hashes, steps, HexFormat.of().formatHex(sum));
  }

  private static boolean fits(int dimensions, int words, long size) {
    return dimensions >= 1
        && dimensions <= MOST_DIMENSIONS
        && words >= 0
        && size <= Integer.MAX_VALUE
        && words * (Long.BYTES + (long) dimensions * Short.BYTES) < size;
  }

  private static ByteBuffer read(DataInputStream in, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }

  private IOException damaged(String problem) {
    return new IOException(path + " is damaged: " + problem + "; delete it; " + remedy());
  }

  private String remedy() {
    return "mvn -q -P teacher compile exec:java@words -Dexec.args=\""
        + encoder
        + " -p PROPS -d DATA\" makes it";
  }
}
