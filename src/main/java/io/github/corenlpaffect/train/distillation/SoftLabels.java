package io.github.corenlpaffect.train.distillation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import io.github.corenlpaffect.feature.TextHash;
import io.github.corenlpaffect.model.FileReplacement;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a teacher says about texts: for each text one probability per raw output of all heads, so
 * that it can stand as the target of the output's cross-entropy. For amounts and yes or no that is
 * the sigmoid of the output, for levels the probability of being above each step, for classes the
 * softmax over the head. Immutable and thread-safe.
 *
 * <p>Texts are known by a 64-bit hash alone; among a million texts two share one with a probability
 * of 3 in 10⁸. Probabilities are stored in steps of 1/65535.
 */
public final class SoftLabels {
  static final int STEPS = 0xffff;

  private final ImmutableList<HeadSpec> heads;
  private final int outputs;
  private final long[] hashes;
  private final short[] steps;

  /**
   * Soft labels.
   *
   * @param hashes of the texts, rising
   * @param steps the probabilities' 16 bits: [texts × outputs]
   */
  SoftLabels(List<HeadSpec> heads, long[] hashes, short[] steps) {
    this.heads = ImmutableList.copyOf(heads);
    this.outputs = outputs(heads);
    this.hashes = hashes;
    this.steps = steps;
  }

  /** Reads what {@link #write} has written. */
  public static SoftLabels read(Path file) throws IOException {
    return SoftLabelsFile.read(file);
  }

  /**
   * Writes the file; the same labels give the same bytes.
   *
   * @throws IOException if it cannot be written; an earlier file is left as it was
   */
  public void write(Path file) throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      SoftLabelsFile.write(this, replacement.stream());
      replacement.finish();
    }
  }

  /** The heads, in the order of their outputs. */
  public ImmutableList<HeadSpec> heads() {
    return heads;
  }

  /** Number of texts. */
  public int size() {
    return hashes.length;
  }

  /**
   * The probabilities for a text, one per raw output of all heads, laid out as {@link
   * HeadOutputs#offsets} says; empty if the teacher has not seen the text.
   */
  public Optional<float[]> of(String text) {
    int row = row(TextHash.of(text));
    return row < 0 ? Optional.empty() : Optional.of(probabilities(row));
  }

  /**
   * What the teacher predicts for a text, by the head's name on the head's own scale, as {@link
   * HeadOutputs#decode} does; empty if the teacher has not seen the text.
   */
  public ImmutableMap<String, double[]> predictions(String text) {
    ImmutableMap.Builder<String, double[]> predictions = ImmutableMap.builder();
    of(text)
        .ifPresent(
            probabilities -> {
              int offset = 0;
              for (HeadSpec head : heads) {
                predictions.put(head.name(), decode(head, probabilities, offset));
                offset += head.outputs();
              }
            });
    return predictions.build();
  }

  private static double[] decode(HeadSpec head, float[] probabilities, int offset) {
    int perLabel = head.outputs() / head.labels().size();
    double range = (head.high() - head.low()) / perLabel;
    double[] values = new double[head.labels().size()];
    for (int i = 0; i < head.outputs(); i++) {
      values[i / perLabel] += range * probabilities[offset + i];
    }
    for (int i = 0; i < values.length; i++) {
      values[i] += head.low();
    }
    return values;
  }

  /** SHA-256 of the file, in hexadecimal digits. */
  public String checksum() {
    try (HashingOutputStream out =
        new HashingOutputStream(Hashing.sha256(), OutputStream.nullOutputStream())) {
      SoftLabelsFile.write(this, out);
      return out.hash().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The place of a text, negative if it is not there. */
  int row(long hash) {
    return Arrays.binarySearch(hashes, hash);
  }

  float[] probabilities(int row) {
    float[] probabilities = new float[outputs];
    for (int i = 0; i < outputs; i++) {
      probabilities[i] = (steps[row * outputs + i] & STEPS) / (float) STEPS;
    }
    return probabilities;
  }

  long[] hashes() {
    return hashes;
  }

  short[] steps() {
    return steps;
  }

  static int outputs(List<HeadSpec> heads) {
    return HeadOutputs.offsets(heads)[heads.size()];
  }

  /** Collects soft labels, in any order. */
  public static final class Builder {
    private final ImmutableList<HeadSpec> heads;
    private final int outputs;
    private final Map<Long, short[]> rows = new TreeMap<>();

    /** Of these heads, in the order of their outputs. */
    public Builder(List<HeadSpec> heads) {
      this.heads = ImmutableList.copyOf(heads);
      outputs = outputs(heads);
    }

    /**
     * Adds a text, or replaces what was said of it.
     *
     * @param probabilities one per raw output of all heads
     * @throws IllegalArgumentException if there are more or fewer, or one is not from 0 to 1
     */
    public Builder put(String text, float[] probabilities) {
      return put(TextHash.of(text), probabilities);
    }

    Builder put(long hash, float[] probabilities) {
      checkArgument(
          probabilities.length == outputs,
          "%s probabilities for %s outputs",
          probabilities.length,
          outputs);
      short[] row = new short[outputs];
      for (int i = 0; i < outputs; i++) {
        float probability = probabilities[i];
        checkArgument(probability >= 0 && probability <= 1, "no probability: %s", probability);
        row[i] = (short) Math.round(probability * STEPS);
      }
      rows.put(hash, row);
      return this;
    }

    /** What was collected. */
    public SoftLabels build() {
      long[] hashes = rows.keySet().stream().mapToLong(Long::longValue).toArray();
      short[] steps = new short[Math.multiplyExact(hashes.length, outputs)];
      int at = 0;
      for (short[] row : rows.values()) {
        System.arraycopy(row, 0, steps, at, outputs);
        at += outputs;
      }
      return new SoftLabels(heads, hashes, steps);
    }
  }
}
