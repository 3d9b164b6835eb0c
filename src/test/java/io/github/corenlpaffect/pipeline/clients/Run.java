package io.github.corenlpaffect.pipeline.clients;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A program that has ended.
 *
 * @param code its exit code
 * @param out what it has printed
 * @param err its complaints
 */
record Run(int code, byte[] out, String err) {
  /** How {@code curl --fail}, and our scripts, end if the server answers with an error. */
  private static final int REFUSED = 22;

  /** Runs a program of this machine, with a text in UTF-8 as its standard input. */
  static Run of(List<String> command, String input) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    byte[] out = process.getInputStream().readAllBytes();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  /**
   * Whether the server has refused to answer.
   *
   * @throws AssertionError if the program itself has failed
   */
  boolean isRefused() {
    if (code != 0 && code != REFUSED) {
      throw new AssertionError("exit code " + code + ": " + err);
    }
    return code == REFUSED;
  }
}
