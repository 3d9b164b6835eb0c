package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.feature.Sentences;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads bytes that may be no model, and checks that this ends well. */
final class ReadModel {
  /** What messages call the file. */
  static final String NAME = "own.model";

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Bytes that may be allocated for each byte of a file, and for any file. */
  private static final int ALLOCATED_PER_BYTE = 16;

  private static final int ALLOCATED_ALWAYS = 200_000;

  private static final List<CoreMap> SENTENCES =
      List.of(
          Sentences.ofTokens("I", "am", "not", "SO", "happyyyy", ",", "blorp", "#SoHappy", "!!!"),
          Sentences.ofTokens(Collections.nCopies(70, "NOT").toArray(String[]::new)),
          Sentences.ofTokens("sad"));

  private ReadModel() {}

  /**
   * Reads a file in memory that fits it.
   *
   * @return the model; empty if it was refused with a message that names the file
   */
  static Optional<ModelParts> parts(byte[] file) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Optional<ModelParts> parts = read(file);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    long most = ALLOCATED_ALWAYS + (long) ALLOCATED_PER_BYTE * file.length;
    assertTrue(allocated <= most, () -> allocated + " bytes for a file of " + file.length);
    return parts;
  }

  private static Optional<ModelParts> read(byte[] file) {
    try {
      return Optional.of(ModelFile.read(new ByteArrayInputStream(file), NAME));
    } catch (ModelFormatException e) {
      assertTrue(e.getMessage().startsWith(NAME + " "), e::getMessage);
      return Optional.empty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Has a model say something; an affect checks itself, the heads are checked here. */
  static void checkAnswers(AffectModel model) {
    for (CoreMap sentence : SENTENCES) {
      model.predict(sentence);
      model
          .predictHeads(sentence)
          .forEach(
              (head, values) -> {
                for (double value : values) {
                  assertTrue(Double.isFinite(value), () -> head + ": " + value);
                }
              });
    }
  }
}
