package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command in a virtual machine of its own, which is killed when it has come so far. */
final class KilledCommand {

  /** Whether it has come so far. */
  interface Mark {
    boolean isReached() throws IOException;
  }

  private KilledCommand() {}

  /**
   * Runs the command, and kills it.
   *
   * @param log what it prints goes there
   */
  static void run(List<String> arguments, Path log, Mark mark) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AffectCommand.class.getName()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      while (!mark.isReached()) {
        assertTrue(process.isAlive(), Files.readString(log));
        Thread.sleep(2);
      }
    } finally {
      process.destroyForcibly();
    }
    assertNotEquals(0, process.waitFor(), "it had already ended");
  }
}
