package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.corenlpaffect.model.architecture.ArchitectureKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Has Jazzer look for bytes that end badly when they are read as a model. The checksum, which it
 * would never find, is put right before.
 */
class ModelFileFuzz {
  /** Has the classes loaded, whose instrumentation would count as memory of the first reading. */
  @BeforeAll
  static void readOnce() throws IOException {
    for (byte[] model : models().toList()) {
      byte[] file = Damage.sealed(Arrays.copyOf(model, model.length + Integer.BYTES));
      ReadModel.checkAnswers(AffectModel.read(new ByteArrayInputStream(file), ReadModel.NAME));
    }
    assertThrows(
        ModelFormatException.class,
        () -> AffectModel.read(InputStream.nullInputStream(), ReadModel.NAME));
  }

  @MethodSource("models")
  @FuzzTest(maxDuration = "10m")
  void anyBytesAreRefusedOrAModelThatAnswers(byte[] bytes) {
    byte[] file = Arrays.copyOf(bytes, bytes.length + Integer.BYTES);
    Optional<ModelParts> parts = ReadModel.parts(Damage.sealed(file));
    parts.map(AffectModel::of).ifPresent(ReadModel::checkAnswers);
  }

  /** Whole models to begin with, without their checksums. */
  static Stream<byte[]> models() {
    return Stream.of(ArchitectureKind.values())
        .map(kind -> ModelFile.write(SmallModel.parts(1, kind)))
        .map(file -> Arrays.copyOf(file, file.length - Integer.BYTES));
  }
}
