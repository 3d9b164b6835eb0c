package io.github.corenlpaffect.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs the example as its first lines tell to. */
class SupportQueueTest {
  /** The messages whose writers are angry, as whoever reads them would say. */
  private static final Set<String> ANGRY =
      Set.of(
          "T102", "T106", "T109", "T115", "T118", "T123", "T127", "T130", "T134", "T139", "T144",
          "T148", "T151", "T155", "T160");

  /** Those who say thank you. */
  private static final Set<String> GRATEFUL =
      Set.of("T104", "T111", "T125", "T132", "T140", "T147", "T154", "T159");

  @Test
  void theAngryStandBeforeTheOthersAndTheGratefulBehind() throws Exception {
    List<String> queue = queue();
    assertEquals(60, queue.size());
    assertTrue(ANGRY.contains(queue.get(0)), queue.get(0));
    long first = queue.stream().limit(ANGRY.size()).filter(ANGRY::contains).count();
    assertTrue(first >= 12, first + " of the first " + ANGRY.size() + " are angry: " + queue);
    assertTrue(queue.stream().limit(20).noneMatch(GRATEFUL::contains), queue.toString());
  }

  private static List<String> queue() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "src/examples/java/SupportQueue.java",
                "docs/examples/support.csv")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed.lines().map(line -> line.substring(0, line.indexOf(' '))).toList();
  }
}
