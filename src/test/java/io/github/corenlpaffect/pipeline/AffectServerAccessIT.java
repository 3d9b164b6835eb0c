package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may ask {@link AffectServer}, and where: what holds, holds on every context. */
class AffectServerAccessIT {
  private static final List<String> CONTEXTS =
      List.of(
          "/?annotators=affect",
          "/tokensregex",
          "/semgrex",
          "/tregex",
          "/scenegraph",
          "/shutdown",
          "/corenlp-brat.js",
          "/img/loading.gif",
          "/affect",
          "/affect/",
          "/affect/index.html",
          "/nonsense");
  private static final List<String> OPEN = List.of("/ping", "/live", "/ready");

  @Test
  void everyContextButThoseThatSayItLivesWantsThePassword() throws Exception {
    try (Running running = new Running("-username", "ann", "-password", "sécret")) {
      for (String context : CONTEXTS) {
        assertEquals(401, running.client.post(context, "x").statusCode(), context);
        assertEquals(401, running.get(context, "ann:wrong").statusCode(), context);
        assertEquals(401, running.get(context, "nobody").statusCode(), context);
        assertTrue(running.get(context, "ann:sécret").statusCode() != 401, context);
      }
      for (String context : OPEN) {
        assertEquals(200, running.client.get(context).statusCode(), context);
      }
    }
  }

  @Test
  void nobodyOfABlockedSubnetIsAnswered(@TempDir Path folder) throws Exception {
    Path list = Files.writeString(folder.resolve("blocked.txt"), "# ours\n127.0.0.0/8\n");
    try (Running running = new Running("-blockList", list.toString())) {
      ServerClient ipv4 = new ServerClient(running.server.port());
      for (String context : CONTEXTS) {
        assertEquals(401, ipv4.get(context).statusCode(), context);
      }
      for (String context : OPEN) {
        assertEquals(401, ipv4.get(context).statusCode(), context);
      }
    }
  }

  @Test
  void aListThatCannotBeReadIsNotPassedOver(@TempDir Path folder) throws Exception {
    Path list = Files.writeString(folder.resolve("blocked.txt"), "10.0.0.0/8\n10.0.0/8\n");
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new AffectServer("-port", "0", "-blockList", list.toString()));
    assertTrue(e.getMessage().contains("line 2: 10.0.0/8 is no subnet"), e.getMessage());
  }

  @Test
  void allIsBelowTheContext() throws Exception {
    try (Running running = new Running("-uriContext", "/nlp")) {
      assertEquals(404, running.client.get("/").statusCode());
      ServerClient below = new ServerClient(running.server.port(), "/nlp");
      assertEquals(200, below.post("?annotators=affect", "I love it!").statusCode());
      assertEquals(200, below.get("/ping").statusCode());
      assertEquals(200, below.get("/corenlp-brat.js").statusCode());
      HttpResponse<String> page = below.get("/affect");
      assertEquals(301, page.statusCode());
      assertEquals("/nlp/affect/", page.headers().firstValue("Location").orElseThrow());
    }
  }

  @Test
  void thePageMayUseNothingFromElsewhere() throws Exception {
    try (Running running = new Running()) {
      HttpResponse<String> page = running.client.get("/affect/");
      String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
      assertTrue(policy.startsWith("default-src 'none'; script-src 'self'"), policy);
      assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElseThrow());
      assertEquals(405, running.client.post("/affect/", "x").statusCode());
      for (String outside :
          List.of(
              "/affect/../server/request-options.txt",
              "/affect/%2e%2e/request-options.txt",
              "/affect//etc/passwd",
              "/affect/AffectServer.class")) {
        assertEquals(404, running.client.get(outside).statusCode(), outside);
      }
    }
  }

  @Test
  void theStatusMayHaveAPortOfItsOwn() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    try (Running running = new Running("-status_port", Integer.toString(port))) {
      ServerClient status = new ServerClient(port);
      assertEquals("live\n", status.get("/live").body());
      assertEquals("ready\n", status.get("/ready").body());
      assertEquals(404, status.get("/ping").statusCode());
      assertEquals(404, running.client.get("/ready").statusCode());
    }
  }

  @Test
  void aPortThatIsTakenIsSaid() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      AffectServer server = new AffectServer("-port", Integer.toString(taken.getLocalPort()));
      Exception e = assertThrows(RuntimeException.class, server::run);
      assertTrue(e.getMessage().contains("port " + taken.getLocalPort()), e.getMessage());
    }
  }

  @Test
  void itSpeaksHttps() throws Exception {
    try (Running running = new Running("-ssl")) {
      HttpClient client = HttpClient.newBuilder().sslContext(trustingCoreNlpsKey()).build();
      for (String path : List.of("/?annotators=affect", "/ready", "/affect/")) {
        URI uri = URI.create("https://localhost:" + running.server.port() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (path.contains("?")) {
          request.POST(HttpRequest.BodyPublishers.ofString("I love it!"));
        }
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        assertTrue(response.statusCode() != 401 && response.statusCode() < 500, path);
      }
    }
  }

  /** The certificate is CoreNLP's own, for nobody's host. */
  private static SSLContext trustingCoreNlpsKey() throws Exception {
    System.setProperty("jdk.internal.httpclient.disableHostnameVerification", "true");
    KeyStore store = KeyStore.getInstance("JKS");
    store.load(
        AffectServerAccessIT.class.getResourceAsStream("/edu/stanford/nlp/pipeline/corenlp.jks"),
        "corenlp".toCharArray());
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null);
    String alias = store.aliases().nextElement();
    trusted.setCertificateEntry(alias, store.getCertificate(alias));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  /** A server for one test. */
  private static final class Running implements AutoCloseable {
    final AffectServer server;
    final ServerClient client;

    Running(String... options) throws IOException {
      String[] args = new String[options.length + 4];
      System.arraycopy(options, 0, args, 0, options.length);
      System.arraycopy(
          new String[] {"-port", "0", "-timeout", "300000"}, 0, args, options.length, 4);
      server = new AffectServer(args);
      server.run();
      client = new ServerClient(server.port());
    }

    HttpResponse<String> get(String path, String user) throws Exception {
      String credentials =
          Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
      return client.send(
          client.request(path).header("Authorization", "Basic " + credentials).build());
    }

    @Override
    public void close() {
      server.stop();
    }
  }
}
