package io.github.corenlpaffect.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client against servers that answer what the test says. */
class AffectClientTest {
  private final ExecutorService serverThreads = Executors.newCachedThreadPool();
  private final List<HttpServer> servers = new ArrayList<>();

  @AfterEach
  void stopServers() {
    servers.forEach(server -> server.stop(0));
    serverThreads.shutdownNow();
  }

  @Test
  void theAnnotationTakesOverWhatTheServerAnswers() throws IOException {
    Annotation answered = new Annotation("answered");
    answered.set(AffectAnnotation.class, Documents.affect(0.5));
    try (AffectClient client = client(start(answering(200, bytes(answered))))) {
      Annotation document = new Annotation("asked");
      document.set(CoreAnnotations.DocIDAnnotation.class, "kept");
      client.annotate(document);
      assertEquals("answered", document.get(CoreAnnotations.TextAnnotation.class));
      assertEquals(Documents.affect(0.5), document.get(AffectAnnotation.class));
      assertEquals("kept", document.get(CoreAnnotations.DocIDAnnotation.class));
    }
  }

  @Test
  void nothingListensThere() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    URI nowhere = URI.create("http://localhost:" + port + "/");
    AffectClientException failure = failure(nowhere);
    assertEquals(
        "cannot connect to " + nowhere + "; is a server running there?", failure.getMessage());
    assertEquals(OptionalInt.empty(), failure.status());
  }

  @Test
  void anErrorOfTheServerIsThrownWithItsMessage() throws IOException {
    URI server = start(answering(500, "IllegalArgumentException: no annotator \u00e4\n"));
    AffectClientException failure = failure(server);
    assertEquals(
        server + " answered with status 500: IllegalArgumentException: no annotator \u00e4",
        failure.getMessage());
    assertEquals(OptionalInt.of(500), failure.status());
  }

  @Test
  void aRefusalOfCredentialsIsThrown() throws IOException {
    URI server = start(answering(401, ""));
    AffectClientException failure = failure(server);
    assertEquals(
        server + " answered with status 401 (key and secret are wrong or missing)",
        failure.getMessage());
    assertEquals(OptionalInt.of(401), failure.status());
  }

  @Test
  void aLongMessageIsCut() throws IOException {
    URI server = start(answering(502, "x".repeat(5000)));
    assertEquals(
        server + " answered with status 502: " + "x".repeat(1000) + "…",
        failure(server).getMessage());
  }

  @Test
  void anAnswerThatIsNoDocumentIsRefused() throws IOException {
    for (String garbage : List.of("", "<html>not found</html>", "\u0000", "\u0003abc")) {
      URI server = start(answering(200, garbage));
      AffectClientException failure = failure(server);
      String start = "the answer of " + server + " is no annotated document: ";
      assertTrue(failure.getMessage().startsWith(start), failure.getMessage());
      assertFalse(failure.getMessage().contains("null"), failure.getMessage());
      assertEquals(OptionalInt.of(200), failure.status());
    }
  }

  @Test
  void anAnswerThatStopsHalfwayIsRefused() throws IOException {
    byte[] whole = bytes(new Annotation("a text of some length"));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    AffectClientException failure = failure(start(answering(200, half)));
    assertTrue(failure.getMessage().contains("is no annotated document"), failure.getMessage());
  }

  @Test
  void aServerThatHangsUpFailsTheSecondTime() throws IOException {
    BlockingQueue<String> requests = new LinkedBlockingQueue<>();
    URI server =
        start(
            exchange -> {
              requests.add("request");
              exchange.close();
            });
    AffectClientException failure = failure(server);
    String start = "the connection to " + server + " failed: ";
    assertTrue(failure.getMessage().startsWith(start), failure.getMessage());
    assertEquals(2, requests.size());
  }

  @Test
  void aServerThatHangsUpOnceIsAskedAgain() throws IOException {
    Semaphore first = new Semaphore(1);
    HttpHandler answer = answering(200, bytes(new Annotation("answered")));
    URI server =
        start(
            exchange -> {
              if (first.tryAcquire()) {
                exchange.close();
              } else {
                answer.handle(exchange);
              }
            });
    try (AffectClient client = client(server)) {
      assertEquals("answered", text(client.process("asked")));
    }
  }

  @Test
  void aServerThatDoesNotAnswerInTimeIsGivenUp() throws IOException {
    URI server = start(silent());
    try (AffectClient client = client(server)) {
      client.setTimeoutMilliseconds(50);
      AffectClientException failure =
          assertThrows(AffectClientException.class, () -> client.process("x"));
      assertEquals(server + " has not answered within 50 ms", failure.getMessage());
    }
  }

  @Test
  void anInterruptedThreadStopsWaiting() throws IOException {
    try (AffectClient client = client(start(silent()))) {
      Thread.currentThread().interrupt();
      assertThrows(RuntimeInterruptedException.class, () -> client.process("x"));
      assertFalse(Thread.currentThread().isInterrupted());
    }
  }

  @Test
  void keyAndSecretAreSent() throws IOException {
    HttpHandler answer = answering(200, bytes(new Annotation("answered")));
    URI server =
        start(
            exchange -> {
              String sent = exchange.getRequestHeaders().getFirst("Authorization");
              ("Basic azpz".equals(sent) ? answer : answering(401, "")).handle(exchange);
            });
    try (AffectClient client =
        new AffectClient(new Properties(), "http://localhost", server.getPort(), "k", "s")) {
      assertEquals("answered", text(client.process("asked")));
    }
  }

  @Test
  void inTheBackgroundTheCallbackGetsTheAnnotationOrTheReason() throws Exception {
    BlockingQueue<Annotation> done = new LinkedBlockingQueue<>();
    Annotation failed = new Annotation("x");
    URI server = start(answering(500, "no"));
    try (AffectClient client = client(server)) {
      client.annotate(failed, done::add);
      assertSame(failed, done.take());
    }
    Throwable reason = failed.get(CoreAnnotations.ExceptionAnnotation.class);
    assertInstanceOf(AffectClientException.class, reason);
    try (AffectClient client = client(start(answering(200, bytes(new Annotation("answered")))))) {
      client.annotate(failed, done::add);
      assertEquals("answered", text(done.take()));
      assertFalse(failed.containsKey(CoreAnnotations.ExceptionAnnotation.class));
    }
  }

  @Test
  void manyAreAnnotatedBeforeTheCallReturnsAndAFailureIsThrown() throws IOException {
    HttpHandler answer = answering(200, bytes(new Annotation("answered")));
    Semaphore failures = new Semaphore(1);
    URI server =
        start(exchange -> (failures.tryAcquire() ? answering(500, "no") : answer).handle(exchange));
    List<Annotation> documents = Stream.generate(() -> new Annotation("x")).limit(20).toList();
    List<Annotation> done = Collections.synchronizedList(new ArrayList<>());
    try (AffectClient client = client(server, server, server)) {
      assertThrows(AffectClientException.class, () -> client.annotate(documents, 1, done::add));
    }
    assertEquals(20, done.size());
    assertEquals(19, documents.stream().filter(d -> text(d).equals("answered")).count());
  }

  @Test
  void everyBackendIsUsedAndTakesOneRequestAtATime() throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    HttpHandler answer = answering(200, bytes(new Annotation("answered")));
    HttpHandler together =
        exchange -> {
          both.countDown();
          await(both);
          answer.handle(exchange);
        };
    try (AffectClient client = client(start(together), start(together))) {
      client.annotate(List.of(new Annotation("a"), new Annotation("b")));
    }
    assertEquals(0, both.getCount());
  }

  @Test
  void annotatorsAddedToItRunAfterTheServers() throws IOException {
    try (AffectClient client = client(start(answering(200, bytes(new Annotation("answered")))))) {
      client.addAnnotator(new UpperCase());
      assertEquals("ANSWERED", text(client.process("asked")));
    }
  }

  @Test
  void closingWaitsForWhatIsOnItsWay() throws IOException {
    List<Annotation> done = Collections.synchronizedList(new ArrayList<>());
    AffectClient client = client(start(answering(200, bytes(new Annotation("answered")))));
    for (int i = 0; i < 10; i++) {
      client.annotate(new Annotation("x"), done::add);
    }
    client.close();
    assertEquals(10, done.size());
    assertThrows(IllegalStateException.class, () -> client.process("x"));
    assertThrows(
        IllegalStateException.class, () -> client.annotate(new Annotation("x"), done::add));
  }

  private static AffectClientException failure(URI server) {
    Annotation document = new Annotation("x");
    document.set(CoreAnnotations.DocIDAnnotation.class, "kept");
    try (AffectClient client = client(server)) {
      AffectClientException failure =
          assertThrows(AffectClientException.class, () -> client.annotate(document));
      assertEquals(2, document.size());
      return failure;
    }
  }

  private static AffectClient client(URI... servers) {
    return new AffectClient(new Properties(), List.of(servers), null, null);
  }

  private URI start(HttpHandler handler) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", handler);
    server.setExecutor(serverThreads);
    server.start();
    servers.add(server);
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  private static HttpHandler answering(int status, String body) {
    return answering(status, body.getBytes(UTF_8));
  }

  private static HttpHandler answering(int status, byte[] body) {
    return exchange -> {
      exchange.getRequestBody().readAllBytes();
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    };
  }

  private static HttpHandler silent() {
    return exchange -> await(new CountDownLatch(1));
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static byte[] bytes(Annotation document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new AffectAnnotationSerializer().write(document, bytes);
    return bytes.toByteArray();
  }

  private static String text(Annotation document) {
    return document.get(CoreAnnotations.TextAnnotation.class);
  }

  private static final class UpperCase implements Annotator {
    @Override
    public void annotate(Annotation document) {
      document.set(CoreAnnotations.TextAnnotation.class, text(document).toUpperCase(Locale.ROOT));
    }

    @Override
    @SuppressWarnings("rawtypes") // as CoreNLP declares it
    public Set<Class<? extends CoreAnnotation>> requires() {
      return Set.of();
    }

    @Override
    @SuppressWarnings("rawtypes") // as CoreNLP declares it
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
      return Set.of();
    }
  }
}
