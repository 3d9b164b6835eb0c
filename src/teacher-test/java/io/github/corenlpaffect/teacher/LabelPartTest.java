package io.github.corenlpaffect.teacher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelPartTest {
  private static final float[] FIRST = {0.25f, 1};
  private static final float[] SECOND = {0, 0.5f};

  @TempDir private Path folder;

  @Test
  void rowsAreReadBackInTheirOrder() throws IOException {
    LabelPart part = part("a");
    assertEquals(0, part.open());
    part.append(List.of(FIRST));
    part.append(List.of(SECOND));
    assertEquals(2, part("a").open());
    assertArrayEquals(FIRST, part.read(2).get(0));
    assertArrayEquals(SECOND, part.read(2).get(1));
  }

  @Test
  void aRowThatWasCutShortIsDropped() throws IOException {
    LabelPart part = part("a");
    part.open();
    part.append(List.of(FIRST, SECOND));
    byte[] bytes = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(bytes, bytes.length - 3));
    assertEquals(1, part.open());
    part.append(List.of(SECOND));
    assertArrayEquals(SECOND, part.read(2).get(1));
  }

  @Test
  void rowsOfAnotherRunAreNotUsed() throws IOException {
    part("a").open();
    part("a").append(List.of(FIRST));
    assertEquals(0, part("b").open());
    assertEquals(0, part("a").open());
  }

  private LabelPart part(String fingerprint) {
    return new LabelPart(file(), fingerprint, 2);
  }

  private Path file() {
    return folder.resolve("part");
  }
}
