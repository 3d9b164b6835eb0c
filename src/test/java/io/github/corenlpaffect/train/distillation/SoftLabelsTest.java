package io.github.corenlpaffect.train.distillation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoftLabelsTest {
  private static final List<HeadSpec> HEADS =
      List.of(
          HeadSpec.regression("amounts", -1, 1, List.of("value")),
          HeadSpec.ordinal("levels", 0, 3, List.of("joy")),
          HeadSpec.singleLabel("classes", List.of("yes", "no")));

  @TempDir private Path folder;

  @Test
  void whatWasWrittenIsReadBack() throws IOException {
    Path file = folder.resolve("soft.bin");
    SoftLabels written = labels("a", "b");
    written.write(file);

    SoftLabels read = SoftLabels.read(file);

    assertEquals(HEADS, read.heads());
    assertEquals(2, read.size());
    assertArrayEquals(row("b"), read.of("b").orElseThrow(), 1e-5f);
    assertTrue(read.of("c").isEmpty());
  }

  @Test
  void zeroAndOneStayExact() {
    float[] extremes = {0, 1, 1, 0, 1, 0};
    SoftLabels labels = new SoftLabels.Builder(HEADS).put("x", extremes).build();
    assertArrayEquals(extremes, labels.of("x").orElseThrow());
  }

  @Test
  void predictionsAreOnTheHeadsOwnScales() {
    float[] probabilities = {0.25f, 1, 0.5f, 0, 0.75f, 0.25f};
    SoftLabels labels = new SoftLabels.Builder(HEADS).put("x", probabilities).build();
    Map<String, double[]> predictions = labels.predictions("x");
    assertArrayEquals(new double[] {-0.5}, predictions.get("amounts"), 1e-4);
    assertArrayEquals(new double[] {1.5}, predictions.get("levels"), 1e-4);
    assertArrayEquals(new double[] {0.75, 0.25}, predictions.get("classes"), 1e-4);
    assertTrue(labels.predictions("y").isEmpty());
  }

  @Test
  void theOrderOfTheTextsDoesNotShowInTheFile() throws IOException {
    Path one = folder.resolve("one.bin");
    Path other = folder.resolve("other.bin");
    labels("a", "b", "c").write(one);
    labels("c", "a", "b").write(other);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
  }

  @Test
  void theChecksumIsThatOfTheFile() throws IOException {
    Path file = folder.resolve("soft.bin");
    labels("a", "b").write(file);
    String sum = Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString();
    assertEquals(sum, labels("a", "b").checksum());
    assertEquals(sum, SoftLabels.read(file).checksum());
  }

  @Test
  void anotherFileIsNamedAsSuch() throws IOException {
    Path file = Files.writeString(folder.resolve("other.txt"), "some text that is no labels");
    IOException e = assertThrows(IOException.class, () -> SoftLabels.read(file));
    assertEquals(file + " is not a file of soft labels", e.getMessage());
  }

  @Test
  void everyChangedOrMissingByteIsNoticed() throws IOException {
    Path file = folder.resolve("soft.bin");
    labels("a", "b").write(file);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 0x40;
      assertRefused(file, changed);
      assertRefused(file, Arrays.copyOf(bytes, i));
    }
  }

  @Test
  void valuesThatAreNoProbabilitiesAreRefused() {
    SoftLabels.Builder builder = new SoftLabels.Builder(HEADS);
    assertThrows(IllegalArgumentException.class, () -> builder.put("x", new float[5]));
    float[] tooLarge = {0, 0, 0, 0, 1.5f, 0};
    assertThrows(IllegalArgumentException.class, () -> builder.put("x", tooLarge));
    float[] missing = {0, 0, 0, 0, Float.NaN, 0};
    assertThrows(IllegalArgumentException.class, () -> builder.put("x", missing));
  }

  @Test
  void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
    Path target = Files.createDirectories(folder.resolve("taken/full")).getParent();
    assertThrows(IOException.class, () -> labels("a").write(target));
    assertFalse(Files.exists(folder.resolve("taken.tmp")));
  }

  private static void assertRefused(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    IOException e = assertThrows(IOException.class, () -> SoftLabels.read(file));
    assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
  }

  private static SoftLabels labels(String... texts) {
    SoftLabels.Builder builder = new SoftLabels.Builder(HEADS);
    for (String text : texts) {
      builder.put(text, row(text));
    }
    return builder.build();
  }

  private static float[] row(String text) {
    float part = text.charAt(0) / 256f;
    return new float[] {part, 1, 0.5f, 0, part, 1 - part};
  }
}
