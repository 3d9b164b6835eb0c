package io.github.corenlpaffect.pipeline;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How much a client may send to {@link AffectServer}, and how long that and the answer may take.
 */
class AffectServerLimitsIT {
  private static final String AFFECT = "{\"annotators\":\"affect\"}";
  private static final int HUNDRED = 100;
  private static final int MEGABYTE = 1_000_000;

  private static AffectServer server;
  private static ServerClient client;

  @BeforeAll
  static void start() throws Exception {
    server =
        new AffectServer(
            "-port", "0", "-timeout", "300000", "-maxCharLength", "50000", "-sendTimeout", "3000");
    server.run();
    client = new ServerClient(server.port());
    client.annotate(AFFECT, "I love it!");
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void aBodyOfFourBytesPerCharacterIsRead() throws Exception {
    assertEquals(400, client.annotate(AFFECT, "x".repeat(200_000)).statusCode());
    assertEquals(413, client.annotate(AFFECT, "x".repeat(200_001)).statusCode());
  }

  @Test
  void aServerMayAllowMoreThanCoreNlpsDefault() throws Exception {
    AffectServer other =
        new AffectServer("-port", "0", "-timeout", "300000", "-maxCharLength", "150000");
    try {
      other.run();
      HttpResponse<String> response =
          new ServerClient(other.port()).annotate(AFFECT, "I love it! ".repeat(10_000));
      assertEquals(200, response.statusCode());
    } finally {
      other.stop();
    }
  }

  @Test
  void aBodyThatSaysItIsTooLongIsNotWaitedFor() throws Exception {
    try (Socket socket = new Socket("localhost", server.port())) {
      send(socket, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000");
      String answer = read(socket);
      assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
      assertTrue(answer.contains("at most 200000 bytes, for 50000 characters"), answer);
    }
  }

  @Test
  void aBodyOfUnknownLengthIsReadNoFurtherThanAllowed() throws Exception {
    try (Socket socket = new Socket("localhost", server.port())) {
      send(socket, "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked");
      OutputStream out = socket.getOutputStream();
      out.write("30D42\r\n".getBytes(US_ASCII)); // 200,002 bytes, and the end is never sent
      out.write(new byte[200_001]);
      out.flush();
      String answer = read(socket);
      assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 100000000", "Transfer-Encoding: chunked"})
  void aHundredMegabytesAreRefused(String length) throws Exception {
    try (Socket socket = new Socket("localhost", server.port())) {
      send(socket, "POST / HTTP/1.1\r\nHost: x\r\n" + length);
      Thread sender = new Thread(() -> sendMegabytes(socket, length.endsWith("chunked")));
      sender.start();
      String status = new String(socket.getInputStream().readNBytes(12), US_ASCII);
      assertEquals("HTTP/1.1 413", status);
    }
  }

  /** A hundred, unless the connection ends before. */
  private static void sendMegabytes(Socket socket, boolean chunked) {
    try {
      OutputStream out = socket.getOutputStream();
      for (int i = 0; i < HUNDRED; i++) {
        out.write((chunked ? "F4240\r\n" : "").getBytes(US_ASCII));
        out.write(new byte[MEGABYTE]);
        out.write((chunked ? "\r\n" : "").getBytes(US_ASCII));
      }
    } catch (IOException e) {
      // ended
    }
  }

  @Test
  void slowSendersAreCutOffWhileOthersAreServed() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 4 * Runtime.getRuntime().availableProcessors(); i++) {
        Socket socket = new Socket("localhost", server.port());
        send(socket, "POST /?annotators=affect HTTP/1.1\r\nHost: x\r\nContent-Length: 100");
        socket.getOutputStream().write('x');
        slow.add(socket);
      }
      assertEquals(200, client.annotate(AFFECT, "I love it!").statusCode());
      for (Socket socket : slow) {
        assertEquals("", read(socket), "cut off without an answer");
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void slowReadersKeepNobodyWaiting() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      String text = "I love it! ".repeat(4000);
      for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
        Socket socket = new Socket("localhost", server.port());
        send(
            socket,
            "POST /?annotators=affect HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n"
                + "Content-Length: "
                + text.length());
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        slow.add(socket);
      }
      assertEquals(200, client.annotate(AFFECT, "I love it!").statusCode());
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void aTimeOutIsSaidInCoreNlpsWords() throws Exception {
    HttpResponse<String> response =
        client.annotate(
            "{\"annotators\":\"affect\",\"timeout\":\"0\"}", "I love it! ".repeat(4000));
    assertEquals(504, response.statusCode());
    assertEquals("CoreNLP request timed out. Your document may be too long.", response.body());
    assertNotEquals(504, client.annotate(AFFECT, "I love it!").statusCode());
  }

  private static void send(Socket socket, String head) throws IOException {
    socket.getOutputStream().write((head + "\r\n\r\n").getBytes(US_ASCII));
    socket.getOutputStream().flush();
  }

  /** What comes until the server ends the connection. */
  private static String read(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder answer = new StringBuilder();
    try {
      for (int next = in.read(); next >= 0; next = in.read()) {
        answer.append((char) next);
      }
    } catch (IOException e) {
      // ended the hard way
    }
    return answer.toString();
  }
}
