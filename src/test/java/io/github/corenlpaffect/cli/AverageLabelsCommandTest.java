package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AverageLabelsCommandTest {
  private static final List<HeadSpec> HEADS = List.of(HeadSpec.multiLabel("joy", List.of("joy")));

  @TempDir Path folder;

  @Test
  void teachersBecomeOne() throws IOException {
    Path one = teacher("one.bin", 0.2f);
    Path other = teacher("other.bin", 0.6f);
    Path mean = folder.resolve("mean.bin");

    Run run = Run.affect("average-labels", "--output", mean, one, other);

    assertEquals(0, run.code(), run.err());
    SoftLabels read = SoftLabels.read(mean);
    assertArrayEquals(new float[] {0.4f}, read.of("text").orElseThrow(), 1e-4f);
    assertEquals(mean + ": 1 texts, SHA-256 " + read.checksum(), run.out().strip());
  }

  @Test
  void anotherKindOfFileIsNamed() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), "no soft labels at all");

    Run run = Run.affect("average-labels", "-o", folder.resolve("mean.bin"), other);

    assertEquals(1, run.code());
    assertTrue(run.err().contains(other + " is not a file of soft labels"), run.err());
  }

  private Path teacher(String name, float probability) throws IOException {
    Path file = folder.resolve(name);
    new SoftLabels.Builder(HEADS).put("text", new float[] {probability}).build().write(file);
    return file;
  }
}
