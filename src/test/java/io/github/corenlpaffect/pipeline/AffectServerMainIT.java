package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link AffectServer} as it is started: a process of its own. */
class AffectServerMainIT {
  private static final String TEXT = "A text that is nobody else's business.";

  @TempDir Path folder;

  @Test
  void itPreloadsAnswersKeepsQuietAndShutsDown() throws Exception {
    int port = freePort();
    Process process = start(port, "-preload", "affect", "-server_id", "quiet");
    try {
      ServerClient client = ready(process, port);
      assertEquals(200, client.post("/?annotators=affect", TEXT).statusCode());
      String key = Files.readString(folder.resolve("corenlp.shutdown.quiet"));
      assertEquals("Invalid shutdown key\n", client.get("/shutdown?key=x").body());
      assertEquals("Shutdown successful!\n", client.get("/shutdown?key=" + key).body());
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it goes on");
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertTrue(printed().contains("Preloaded tokenize,affect in "), printed());
    assertFalse(printed().contains(TEXT), printed());
  }

  @Test
  void aTextIsPrintedWhereTheOperatorAsksForThat() throws Exception {
    int port = freePort();
    Process process = start(port, "-quiet", "false");
    try {
      assertEquals(200, ready(process, port).post("/?annotators=tokenize", TEXT).statusCode());
    } finally {
      process.destroy();
      process.waitFor();
    }
    assertTrue(printed().contains(TEXT), printed());
  }

  @Test
  void itDoesNotStartWithoutWhatItIsToPreload() throws Exception {
    Process process = start(freePort(), "-preload", "affect", "-affect.model", "nothing.model");
    assertEquals(1, process.waitFor());
    assertTrue(
        printed().contains("AffectServer cannot start: -preload affect: ")
            && printed().contains("nothing.model"),
        printed());
  }

  @Test
  void whoSendsHeadersSlowlyIsCutOffToo() throws Exception {
    int port = freePort();
    Process process = start(port, "-sendTimeout", "2000");
    try {
      ready(process, port);
      try (Socket slow = new Socket("localhost", port)) {
        slow.getOutputStream().write("POST / HT".getBytes(StandardCharsets.US_ASCII));
        assertEquals(-1, slow.getInputStream().read());
      } catch (IOException e) {
        // ended the hard way
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Process start(int port, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    Collections.addAll(
        command,
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Djava.io.tmpdir=" + folder,
        "-cp",
        System.getProperty("java.class.path"),
        AffectServer.class.getName(),
        "-port",
        Integer.toString(port));
    Collections.addAll(command, options);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("printed.txt").toFile())
        .start();
  }

  private ServerClient ready(Process process, int port) throws Exception {
    ServerClient client = new ServerClient(port);
    while (process.isAlive()) {
      try {
        if (client.get("/ready").statusCode() == 200) {
          return client;
        }
      } catch (IOException e) {
        Thread.sleep(100); // not yet
      }
    }
    throw new AssertionError("it ended: " + printed());
  }

  private String printed() throws IOException {
    return Files.readString(folder.resolve("printed.txt"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
