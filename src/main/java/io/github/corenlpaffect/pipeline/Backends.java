package io.github.corenlpaffect.pipeline;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The servers that a client may use.
 *
 * @param uris one for each request that may run at a time, so that a server may be named repeatedly
 * @param authorization the header of basic authentication
 * @throws IllegalArgumentException if there is none, or one is no address of a server
 */
record Backends(List<URI> uris, Optional<String> authorization) {
  private static final String HTTP = "http://";
  private static final String HTTPS = "https://";
  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;
  private static final int LAST_PORT = 65535;

  Backends {
    if (uris.isEmpty()) {
      throw new IllegalArgumentException("there must be at least one thread or backend");
    }
    uris = uris.stream().map(Backends::checked).toList();
  }

  /** Servers, with basic authentication unless the key or the secret is null. */
  Backends(List<URI> uris, String key, String secret) {
    this(uris, basic(key, secret));
  }

  /**
   * As many requests at a time as there are threads, to one server.
   *
   * @param host with {@code http://} in front; else it is {@code https}, as for CoreNLP's client
   */
  static Backends of(String host, int port, int threads, String key, String secret) {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "threads = " + threads + " is wrong; it must be at least 1");
    }
    return new Backends(Collections.nCopies(threads, uri(host, port)), key, secret);
  }

  /** The server that the environment names, as for CoreNLP's client. */
  static Backends of(Map<String, String> environment) {
    String host = environment.get("CORENLP_HOST");
    if (host == null) {
      throw new IllegalStateException("the environment variable CORENLP_HOST is not set");
    }
    return of(
        host,
        defaultPort(host),
        1,
        environment.get("CORENLP_KEY"),
        environment.get("CORENLP_SECRET"));
  }

  /** The port that a host is asked on if none is given. */
  static int defaultPort(String host) {
    return host.startsWith(HTTP) ? HTTP_PORT : HTTPS_PORT;
  }

  private static URI uri(String host, int port) {
    String address = host.startsWith(HTTP) || host.startsWith(HTTPS) ? host : HTTPS + host;
    if (port < 1 || port > LAST_PORT) {
      throw new IllegalArgumentException(
          "port = " + port + " is wrong; it must be from 1 to " + LAST_PORT);
    }
    try {
      URI server = checked(new URI(address));
      return new URI(
          server.getScheme(), null, server.getHost(), port, server.getPath(), null, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(host + " is no host: " + e.getMessage(), e);
    }
  }

  /** With a path, which the server's requests must have. */
  private static URI checked(URI uri) {
    boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!http || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
      throw new IllegalArgumentException(
          uri + " is no address of a server; it must look like http://localhost:9000");
    }
    return uri.getPath().isEmpty() ? uri.resolve("/") : uri;
  }

  private static Optional<String> basic(String key, String secret) {
    if (key == null || secret == null) {
      return Optional.empty();
    }
    byte[] credentials = (key + ':' + secret).getBytes(StandardCharsets.UTF_8);
    return Optional.of("Basic " + Base64.getEncoder().encodeToString(credentials));
  }
}
