package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * An HTTP server whose every context is guarded. It has many more threads than requests that are
 * annotated at once, so that those who send or read slowly do not keep others waiting.
 */
public final class GuardedServer {
  private static final int THREADS = 256;
  private static final int IDLE_SECONDS = 60;

  private final HttpServer server;
  private final Access access;
  private final Limits limits;
  private final RequestPolicy policy;
  private final Semaphore turns;
  private final Deadlines deadlines = new Deadlines();
  private final ThreadPoolExecutor threads;
  private final Sender sender;

  /**
   * A server that listens but has not been started.
   *
   * @param port 0 for any free one
   * @param key a key store for HTTPS; none for HTTP
   * @throws IOException if the port is taken, or the key store cannot be read
   */
  public GuardedServer(
      int port, Optional<String> key, Access access, Limits limits, RequestPolicy policy)
      throws IOException {
    server = HttpServers.listening(port, key);
    this.access = access;
    this.limits = limits;
    this.policy = policy;
    turns = new Semaphore(limits.threads(), true);
    sender = new Sender(deadlines, limits.sending());
    threads =
        new ThreadPoolExecutor(
            THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    threads.allowCoreThreadTimeOut(true);
    server.setExecutor(threads);
  }

  /** A context that anybody may ask who is not blocked, such as one that says whether it lives. */
  public void addOpen(String path, HttpHandler handler) {
    add(path, handler, access.withoutCredentials());
  }

  /** A context that needs no text. */
  public void add(String path, HttpHandler handler) {
    add(path, handler, access);
  }

  /** A handler of CoreNLP's. */
  public void addService(String path, HttpHandler stock, Service service) {
    add(path, guarded(stock, service));
  }

  /** CoreNLP's annotation and, below it, its page. */
  public void addRoot(String path, HttpHandler stock) {
    add(path, new DemoHandler(path, guarded(stock, Service.ANNOTATION), sender));
  }

  /**
   * A page of our own.
   *
   * @param path without a slash at the end
   * @param folder on the class path, with {@code index.html}
   */
  public void addPage(String path, String folder) {
    add(path, new PageHandler(new ClassPathFolder(folder), sender));
  }

  /** Begins to answer. */
  public void start() {
    server.start();
  }

  /** Ends all connections. */
  public void stop() {
    server.stop(0);
    threads.shutdownNow();
    deadlines.close();
  }

  /** The JDK's server. */
  public HttpServer server() {
    return server;
  }

  private void add(String path, HttpHandler handler, Access who) {
    server.createContext(path, handler).getFilters().add(new AccessFilter(who, sender));
  }

  private HttpHandler guarded(HttpHandler stock, Service service) {
    return new ServiceHandler(
        stock, new RequestReader(policy, limits, service), deadlines, limits, sender, turns);
  }
}
