package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bulk run in a virtual machine of its own goes on however often it is killed: four times at
 * random moments, or as often as the property {@code bulk.kills} says.
 */
class BulkKilledIT {
  private static final int KILLS = Integer.getInteger("bulk.kills", 4);

  /** What is done at the last moment, so that it is not over before it is killed. */
  private static final double LATEST = 0.8;

  private final long seed = System.nanoTime();

  @TempDir private Path folder;
  private Path in;
  private Path model;

  @BeforeEach
  void writeInput() throws IOException {
    model = folder.resolve("small.model");
    SmallModel.withSeed(1).write(model);
    in = folder.resolve("in.txt");
    Files.writeString(
        in,
        IntStream.range(0, 150_000)
            .mapToObj(i -> i % 1000 == 7 ? "no \0 text\n" : "I am " + i + " times not so happy!\n")
            .collect(Collectors.joining()));
  }

  @Test
  @Timeout(300)
  void endsWithTheSameBytes() throws Exception {
    Path whole = folder.resolve("whole");
    Path killed = folder.resolve("killed");
    assertEquals(0, Run.affect(arguments(whole).toArray()).code());
    System.out.println("BulkKilledIT has seed " + seed);
    double[] moments = new Random(seed).doubles(KILLS, 0, LATEST).sorted().toArray();
    for (double moment : moments) {
      kill(killed, (long) (moment * Files.size(whole.resolve("affect.jsonl"))));
    }
    Run resumed = Run.affect(arguments(killed).toArray());
    assertEquals(0, resumed.code(), resumed.err());
    for (String file : List.of("affect.jsonl", "rejected.jsonl")) {
      assertArrayEquals(
          Files.readAllBytes(whole.resolve(file)),
          Files.readAllBytes(killed.resolve(file)),
          file + ", killed at " + Arrays.toString(moments) + ", seed " + seed);
    }
  }

  private List<String> arguments(Path out) {
    return List.of("bulk", in.toString(), "--out", out.toString(), "--model", model.toString());
  }

  /** Runs the command and kills it once it has written so many bytes. */
  private void kill(Path out, long bytes) throws Exception {
    Path part = out.resolve("affect.jsonl.part");
    KilledCommand.run(
        arguments(out),
        folder.resolve("killed.log"),
        () -> Files.exists(part) && Files.size(part) >= bytes);
    assertTrue(Files.exists(part), "it had already ended");
  }
}
