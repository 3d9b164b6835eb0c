package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.feature.Sentences;
import io.github.corenlpaffect.model.architecture.ArchitectureKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {
  private static final int VERSION_AT = 8;
  private static final byte[] FILE = ModelFile.write(SmallModel.parts(5));

  @TempDir private Path directory;

  @Test
  void aModelThatWasReadWritesTheSameBytes() throws IOException {
    assertArrayEquals(FILE, ModelFile.write(read(FILE).parts()));
  }

  @Test
  void aGatedModelThatWasReadWritesTheSameBytesAndPredictsTheSame() throws IOException {
    AffectModel written = AffectModel.of(SmallModel.gatedParts(5));
    byte[] file = ModelFile.write(written.parts());
    AffectModel read = read(file);
    CoreMap sentence = Sentences.of("I am not happy, blorp #SoHappy 👍🏽 !!!");
    assertArrayEquals(file, ModelFile.write(read.parts()));
    assertEquals(written.predict(sentence), read.predict(sentence));
  }

  @ParameterizedTest
  @EnumSource(ArchitectureKind.class)
  void everyArchitectureComesBackAsItWas(ArchitectureKind kind) throws IOException {
    AffectModel written = AffectModel.of(SmallModel.parts(5, kind));
    byte[] file = ModelFile.write(written.parts());
    AffectModel read = read(file);
    CoreMap sentence = Sentences.of("I am not happy, blorp #SoHappy 👍🏽 !!!");
    assertEquals(kind, read.parts().network().architecture().kind());
    assertArrayEquals(file, ModelFile.write(read.parts()));
    assertEquals(written.predict(sentence), read.predict(sentence));
    assertArrayEquals(written.predictRawHeads(sentence), read.predictRawHeads(sentence));
  }

  @Test
  void anUnknownArchitectureIsNamedAndTheKnownOnesAreListed() {
    byte[] other = ModelFile.write(SmallModel.gatedParts(5));
    replace("gated", "gauss", other);
    assertMessage(
        "the architecture \"gauss\"; this software knows convolution, gated, convolution/serial, gated/",
        Damage.sealed(other));
  }

  @Test
  void aModelThatWasReadPredictsTheSame() throws IOException {
    AffectModel written = SmallModel.withSeed(5);
    AffectModel read = read(FILE);
    CoreMap sentence = Sentences.of("I am not happy, blorp #SoHappy 👍🏽 !!!");
    assertEquals(written.predict(sentence), read.predict(sentence));
    assertEquals(written.heads(), read.heads());
    assertEquals(written.provenance(), read.provenance());
    written
        .predictHeads(sentence)
        .forEach((head, v) -> assertArrayEquals(v, read.predictHeads(sentence).get(head), head));
  }

  @Test
  void aFileWithoutValuesOfWordsIsAModel() throws IOException {
    ModelParts without = SmallModel.parts(5).withValues(Optional.empty());
    byte[] file = ModelFile.write(without);
    assertTrue(file.length < FILE.length);
    assertEquals(Optional.empty(), read(file).parts().values());
    assertArrayEquals(file, ModelFile.write(read(file).parts()));
  }

  @Test
  void everyTruncationIsRefused() {
    for (int length = 0; length < FILE.length; length++) {
      byte[] truncated = Arrays.copyOf(FILE, length);
      assertThrows(ModelFormatException.class, () -> parts(truncated), "length " + length);
    }
  }

  @Test
  void everyDamagedByteIsRefused() {
    for (int position = 0; position < FILE.length; position++) {
      byte[] damaged = FILE.clone();
      damaged[position] ^= (byte) (1 << position % 8);
      assertThrows(ModelFormatException.class, () -> parts(damaged), "position " + position);
    }
  }

  /** Damage that the checksum does not show: sizes and numbers themselves must be checked. */
  @Test
  void damageBehindARightChecksumIsRefusedOrStillAModel() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      byte[] damaged = FILE.clone();
      damaged[random.nextInt(FILE.length)] = (byte) random.nextInt();
      damaged[random.nextInt(FILE.length)] ^= (byte) 0x80;
      assertRefusedOrRead(Damage.sealed(damaged));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MAX_VALUE})
  void anAbsurdSizeAnywhereIsRefusedBeforeAnythingIsAllocated(int size) {
    for (int position = 16; position + 8 <= FILE.length; position++) {
      byte[] damaged = FILE.clone();
      ByteBuffer.wrap(damaged).putInt(position, size);
      assertRefusedOrRead(Damage.sealed(damaged));
    }
  }

  @Test
  void trailingBytesAreRefused() {
    assertThrows(
        ModelFormatException.class,
        () -> read(Damage.sealed(Arrays.copyOf(FILE, FILE.length + 3))));
    assertThrows(ModelFormatException.class, () -> read(Arrays.copyOf(FILE, FILE.length + 1)));
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  void aWeightThatIsNotFiniteIsRefused(float weight) {
    assertMessage("it holds a weight that is not finite", withBias(weight));
  }

  @ParameterizedTest
  @ValueSource(floats = {1e30f, -1e30f})
  void aWeightBeyondAllThatIsLearntIsRefused(float weight) {
    assertMessage("it holds a weight of " + weight + ", beyond 100.0", withBias(weight));
  }

  @Test
  void marksThatTogetherEmphasiseAWordTooMuchAreRefused() {
    ModelParts parts = SmallModel.parts(5);
    fillEmphasis(parts, 1.0625f);
    byte[] file = ModelFile.write(parts);
    replace(file, 1.0625f, 2);
    assertMessage("its marks emphasise words", Damage.sealed(file));
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, 100.5f, -1e30f})
  void aModelWithAWeightThatIsRefusedIsNotWritten(float weight) throws IOException {
    Path file = directory.resolve("own.model");
    SmallModel.withSeed(5).write(file);
    ModelParts parts = SmallModel.parts(4);
    parts.network().towers().get(0).product().bias()[3] = weight;
    assertNotWritten("it holds a weight ", parts, file);
  }

  @Test
  void aModelWhoseMarksEmphasiseAWordTooMuchIsNotWritten() throws IOException {
    Path file = directory.resolve("own.model");
    SmallModel.withSeed(5).write(file);
    ModelParts parts = SmallModel.parts(4);
    fillEmphasis(parts, 2);
    assertNotWritten("its marks emphasise words", parts, file);
  }

  @Test
  void theLargestWeightsAreWrittenAndRead() throws IOException {
    ModelParts parts = SmallModel.parts(5);
    float[] bias = parts.network().towers().get(0).product().bias();
    bias[3] = Weights.LARGEST;
    bias[4] = -Weights.LARGEST;
    byte[] file = ModelFile.write(parts);
    assertArrayEquals(file, ModelFile.write(parts(file)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void aVersionThatNeverWasIsRefused(int version) {
    byte[] other = FILE.clone();
    ByteBuffer.wrap(other).putInt(VERSION_AT, version);
    assertMessage("its format version is " + version, Damage.sealed(other));
  }

  @Test
  void aHeadOfAnUnknownKindIsNamed() {
    byte[] other = FILE.clone();
    replace("ORDINAL", "ORDINAR", other);
    assertMessage("a head of the unknown kind ORDINAR", Damage.sealed(other));
  }

  @Test
  void aNewerVersionAForeignFileAnEmptyOneAndADamagedOneAreToldApart() {
    byte[] newer = FILE.clone();
    newer[VERSION_AT + 3] = ModelFile.VERSION + 1;
    byte[] damaged = FILE.clone();
    damaged[FILE.length / 2]++;
    assertMessage("format version 2; this software reads version 1", Damage.sealed(newer));
    assertMessage("is not a model", "PK\3\4 this is a zip archive".getBytes());
    assertMessage("it is empty", new byte[0]);
    assertMessage("its checksum is wrong", damaged);
  }

  @Test
  void aMissingFileIsNamed() {
    Path missing = directory.resolve("missing.model");
    Exception e = assertThrows(NoSuchFileException.class, () -> AffectModel.load(missing));
    assertTrue(e.getMessage().contains("missing.model"), e.getMessage());
  }

  @Test
  void writingReplacesTheFileAndLeavesNothingElse() throws IOException {
    Path file = directory.resolve("own.model");
    SmallModel.withSeed(4).write(file);
    SmallModel.withSeed(5).write(file);
    assertArrayEquals(FILE, Files.readAllBytes(file));
    assertEquals(1, directory.toFile().list().length);
  }

  @Test
  void writingThatFailsLeavesTheOldFile() throws IOException {
    Path file = directory.resolve("own.model");
    SmallModel.withSeed(5).write(file);
    Path inTheWay = Files.createDirectory(directory.resolve("own.model.tmp"));
    Files.createFile(inTheWay.resolve("not empty"));
    assertThrows(IOException.class, () -> SmallModel.withSeed(4).write(file));
    assertArrayEquals(FILE, Files.readAllBytes(file));
  }

  @Test
  void writingWhereItCannotBeWrittenLeavesNothing() throws IOException {
    Path missing = directory.resolve("missing").resolve("own.model");
    assertThrows(IOException.class, () -> SmallModel.withSeed(5).write(missing));
    Path occupied = Files.createDirectory(directory.resolve("occupied"));
    Files.createFile(occupied.resolve("file"));
    assertThrows(IOException.class, () -> SmallModel.withSeed(5).write(occupied));
    assertFalse(Files.exists(directory.resolve("occupied.tmp")));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfHeadKeepsItsSpecification(HeadKind kind) throws IOException {
    HeadSpec head =
        read(FILE).heads().stream().filter(h -> h.kind() == kind).findFirst().orElseThrow();
    assertTrue(SmallModel.parts(5).heads().contains(head));
  }

  private static AffectModel read(byte[] file) throws IOException {
    return AffectModel.read(new ByteArrayInputStream(file), "own.model");
  }

  private static ModelParts parts(byte[] file) throws IOException {
    return ModelFile.read(new ByteArrayInputStream(file), "own.model");
  }

  private static void assertRefusedOrRead(byte[] file) {
    try {
      parts(file);
    } catch (ModelFormatException e) {
      assertTrue(e.getMessage().startsWith("own.model "), e.getMessage());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertMessage(String part, byte[] file) {
    Exception e = assertThrows(ModelFormatException.class, () -> read(file));
    assertTrue(
        e.getMessage().startsWith("own.model ") && e.getMessage().contains(part), e::getMessage);
  }

  private static void assertNotWritten(String part, ModelParts parts, Path file)
      throws IOException {
    Exception e = assertThrows(ModelFormatException.class, () -> AffectModel.of(parts).write(file));
    assertTrue(
        e.getMessage().startsWith(file + " was not written") && e.getMessage().contains(part),
        e::getMessage);
    assertArrayEquals(FILE, Files.readAllBytes(file));
  }

  private static void fillEmphasis(ModelParts parts, float factor) {
    ConvolutionEncoder encoder = (ConvolutionEncoder) parts.network().encoder();
    for (float[] row : encoder.words().emphasis().values()) {
      row[0] = factor;
    }
  }

  /** A file in which a bias is another one. */
  private static byte[] withBias(float weight) {
    ModelParts parts = SmallModel.parts(5);
    float own = 12.345f;
    parts.network().towers().get(0).product().bias()[3] = own;
    byte[] file = ModelFile.write(parts);
    replace(file, own, weight);
    return Damage.sealed(file);
  }

  private static void replace(byte[] file, float number, float other) {
    ByteBuffer buffer = ByteBuffer.wrap(file);
    for (int at = 0; at + Float.BYTES <= file.length; at++) {
      if (buffer.getInt(at) == Float.floatToIntBits(number)) {
        buffer.putFloat(at, other);
      }
    }
  }

  private static void replace(String text, String other, byte[] file) {
    int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(text);
    System.arraycopy(other.getBytes(StandardCharsets.ISO_8859_1), 0, file, at, other.length());
  }
}
