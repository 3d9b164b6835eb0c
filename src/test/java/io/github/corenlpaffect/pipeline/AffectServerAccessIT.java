package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.AffectAnnotations;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.Properties;
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
      assertEquals(200, below.post("/?annotators=affect", "I love it!").statusCode());
      assertEquals(200, below.get("/").statusCode());
      assertEquals(200, below.get("/ping").statusCode());
      assertEquals(200, below.get("/corenlp-brat.js").statusCode());
      HttpResponse<String> page = below.get("/affect");
      assertEquals(301, page.statusCode());
      assertEquals("/nlp/affect/", page.headers().firstValue("Location").orElseThrow());
    }
  }

  @Test
  void aContextMayEndWithASlashButMustBeginWithOne() throws Exception {
    try (Running running = new Running("-uriContext", "/nlp/")) {
      ServerClient below = new ServerClient(running.server.port(), "/nlp");
      assertEquals(200, below.get("/ping").statusCode());
      assertEquals(200, below.get("/affect/").statusCode());
    }
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new AffectServer("-port", "0", "-uriContext", "nlp"));
    assertTrue(e.getMessage().contains("-uriContext nlp: "), e.getMessage());
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
  void itSpeaksHttps(@TempDir Path folder) throws Exception {
    Path keys = folder.resolve("keys.jks");
    SSLContext trusting = trusting(made(keys));
    try (Running running = new Running("-ssl", "-key", keys.toString())) {
      HttpClient client = HttpClient.newBuilder().sslContext(trusting).build();
      for (String path : List.of("/ready", "/", "/corenlp-brat.js", "/affect/")) {
        URI uri = URI.create("https://localhost:" + running.server.port() + path);
        HttpResponse<String> response =
            client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        assertEquals(200, response.statusCode(), path);
      }
      assertThrows(IOException.class, () -> running.client.get("/ready"), "not by HTTP");
    }
  }

  @Test
  void ourClientSpeaksHttps(@TempDir Path folder) throws Exception {
    Path keys = folder.resolve("keys.jks");
    SSLContext before = SSLContext.getDefault();
    SSLContext.setDefault(trusting(made(keys)));
    Properties request = PropertiesUtils.asProperties("annotators", "affect");
    try (Running running =
            new Running("-ssl", "-key", keys.toString(), "-username", "ann", "-password", "x");
        AffectClient client =
            new AffectClient(request, "localhost", running.server.port(), "ann", "x")) {
      assertNotNull(client.process("I love it!").get(AffectAnnotations.AffectAnnotation.class));
    } finally {
      SSLContext.setDefault(before);
    }
  }

  @Test
  void aKeyThatIsMissingIsSaid() throws Exception {
    AffectServer server = new AffectServer("-port", "0", "-ssl", "-key", "nothing.jks");
    Exception e = assertThrows(RuntimeException.class, server::run);
    assertTrue(e.getMessage().startsWith("-key nothing.jks: "), e.getMessage());
  }

  private static KeyStore made(Path keys) throws Exception {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "test",
                "-keyalg",
                "RSA",
                "-storetype",
                "JKS",
                "-keystore",
                keys.toString(),
                "-storepass",
                "corenlp",
                "-keypass",
                "corenlp",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, keytool.waitFor());
    KeyStore store = KeyStore.getInstance("JKS");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, "corenlp".toCharArray());
    }
    return store;
  }

  private static SSLContext trusting(KeyStore keys) throws Exception {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null);
    trusted.setCertificateEntry("test", keys.getCertificate("test"));
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
