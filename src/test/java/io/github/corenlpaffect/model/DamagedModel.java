package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.architecture.ArchitectureKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of a model's file in which some bits are others, or of which the end is missing, with
 * the checksum that it had and with one that is right for it; subclasses say how many are tried.
 */
abstract class DamagedModel {
  private static final int MOST_BITS = 3;
  private static final List<byte[]> FILES = files();

  /**
   * A damaged file.
   *
   * @param file as it was
   * @param bits that are others
   * @param length of what is left, at least a checksum's
   */
  record Damaged(byte[] file, int[] bits, int length) {
    byte[] bytes() {
      return Damage.truncated(Damage.flipped(file, bits), length);
    }

    @Override
    public String toString() {
      return "bits " + Arrays.toString(bits) + ", " + length + " of " + file.length + " bytes";
    }
  }

  @Property
  void flippedBitsAreNoticed(@ForAll("flipped") Damaged damaged) {
    assertTrue(ReadModel.parts(damaged.bytes()).isEmpty());
  }

  @Property
  void aMissingEndIsNoticed(@ForAll("truncated") Damaged damaged) {
    assertTrue(ReadModel.parts(damaged.bytes()).isEmpty());
    assertTrue(ReadModel.parts(Damage.sealed(damaged.bytes())).isEmpty());
  }

  @Property
  void flippedBitsBehindARightChecksumAreNoticedOrTheModelAnswers(
      @ForAll("flipped") Damaged damaged) {
    Optional<ModelParts> parts = ReadModel.parts(Damage.sealed(damaged.bytes()));
    parts.map(AffectModel::of).ifPresent(ReadModel::checkAnswers);
  }

  @Provide
  Arbitrary<Damaged> flipped() {
    return Arbitraries.of(FILES)
        .flatMap(
            file ->
                Arbitraries.integers()
                    .between(0, file.length * Byte.SIZE - 1)
                    .array(int[].class)
                    .ofMinSize(1)
                    .ofMaxSize(MOST_BITS)
                    .uniqueElements()
                    .map(bits -> new Damaged(file, bits, file.length)));
  }

  @Provide
  Arbitrary<Damaged> truncated() {
    return Combinators.combine(
            Arbitraries.of(FILES), Arbitraries.integers().between(0, Integer.MAX_VALUE))
        .as((file, any) -> new Damaged(file, new int[0], lengthLeft(file, any)));
  }

  private static int lengthLeft(byte[] file, int any) {
    return Integer.BYTES + any % (file.length - Integer.BYTES);
  }

  /** One file of each encoder and architecture. */
  private static List<byte[]> files() {
    List<byte[]> files = new ArrayList<>();
    files.add(ModelFile.write(SmallModel.parts(1)));
    for (ArchitectureKind kind : ArchitectureKind.values()) {
      files.add(ModelFile.write(SmallModel.parts(1, kind)));
    }
    return files;
  }
}
