package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackendsTest {
  @ParameterizedTest
  @CsvSource({
    "http://localhost, http://localhost:9000/",
    "https://localhost, https://localhost:9000/",
    "localhost, https://localhost:9000/",
    "http://127.0.0.1/corenlp, http://127.0.0.1:9000/corenlp",
    "http://[::1], http://[::1]:9000/"
  })
  void aHostIsAskedByHttpsUnlessItSaysHttp(String host, URI server) {
    assertEquals(List.of(server), Backends.of(host, 9000, 1, null, null).uris());
  }

  @Test
  void everyThreadIsABackend() {
    URI server = URI.create("http://a:80/");
    assertEquals(
        List.of(server, server, server), Backends.of("http://a", 80, 3, null, null).uris());
  }

  @Test
  void keyAndSecretAreTheHeaderOfBasicAuthentication() {
    // the example of RFC 7617, section 2.1
    assertEquals(
        Optional.of("Basic dGVzdDoxMjPCow=="),
        Backends.of("a", 80, 1, "test", "123\u00a3").authorization());
    assertEquals(Optional.empty(), Backends.of("a", 80, 1, null, "x").authorization());
    assertEquals(Optional.empty(), Backends.of("a", 80, 1, "x", null).authorization());
  }

  @Test
  void theEnvironmentMayNameTheServer() {
    Backends backends =
        Backends.of(Map.of("CORENLP_HOST", "http://a", "CORENLP_KEY", "k", "CORENLP_SECRET", "s"));
    assertEquals(List.of(URI.create("http://a:80/")), backends.uris());
    assertEquals(Optional.of("Basic azpz"), backends.authorization());
    assertEquals(
        List.of(URI.create("https://a:443/")), Backends.of(Map.of("CORENLP_HOST", "a")).uris());
    IllegalStateException refusal =
        assertThrows(IllegalStateException.class, () -> Backends.of(Map.of()));
    assertEquals("the environment variable CORENLP_HOST is not set", refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", "http:// a", "http://a b", "http://a?b", "http://a#b", ""})
  void whatIsNoHostIsRefused(String host) {
    assertThrows(IllegalArgumentException.class, () -> Backends.of(host, 80, 1, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:9000", "ftp://a", "a", "/a", "http://a?b=c"})
  void whatIsNoAddressOfAServerIsRefused(URI uri) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> new Backends(List.of(uri), null, null));
    assertEquals(
        uri + " is no address of a server; it must look like http://localhost:9000",
        refusal.getMessage());
  }

  @Test
  void portsAndThreadsAreChecked() {
    assertRefused("port = 0 is wrong; it must be from 1 to 65535", 0, 1);
    assertRefused("port = 65536 is wrong; it must be from 1 to 65535", 65536, 1);
    assertRefused("threads = 0 is wrong; it must be at least 1", 80, 0);
  }

  private static void assertRefused(String message, int port, int threads) {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> Backends.of("http://a", port, threads, null, null));
    assertEquals(message, refusal.getMessage());
  }
}
