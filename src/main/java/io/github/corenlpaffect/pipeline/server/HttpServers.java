package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.io.RuntimeIOException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Makes the JDK's servers. */
final class HttpServers {
  /** Of CoreNLP's key stores: what its server opens them with. */
  private static final String PASSWORD = "corenlp";

  private HttpServers() {}

  /**
   * A server that listens but has not been started.
   *
   * @param port 0 for any free one
   * @param key a key store (JKS) for HTTPS: a file, a class-path resource or a URL; none for HTTP
   * @throws IOException if the port is taken, or the key store cannot be read
   */
  static HttpServer listening(int port, Optional<String> key) throws IOException {
    InetSocketAddress address = new InetSocketAddress(port);
    if (key.isEmpty()) {
      return HttpServer.create(address, 0);
    }
    SSLContext context = context(key.get());
    HttpsServer server = HttpsServer.create(address, 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return server;
  }

  private static SSLContext context(String key) throws IOException {
    try (InputStream in = IOUtils.getInputStreamFromURLOrClasspathOrFileSystem(key)) {
      KeyStore store = KeyStore.getInstance("JKS");
      store.load(in, PASSWORD.toCharArray());
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException | RuntimeIOException e) {
      throw new IOException("-key " + key + ": " + e.getMessage(), e);
    }
  }
}
