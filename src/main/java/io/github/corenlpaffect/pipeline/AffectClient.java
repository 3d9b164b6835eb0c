package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A pipeline whose annotators run on a server of CoreNLP, as {@code StanfordCoreNLPClient}, that
 * brings the affect back as well. The constructors are those of CoreNLP's client; the properties
 * are those of a local pipeline, and all are sent:
 *
 * <pre>
 * Properties properties = new Properties();
 * properties.setProperty("annotators", "tokenize,affect");
 * try (AffectClient client = new AffectClient(properties, "http://localhost", 9000)) {
 *   Annotation document = client.process("I love it!");
 *   Affect affect = document.get(AffectAnnotations.AffectAnnotation.class);
 * }
 * </pre>
 *
 * <p>The host is asked by {@code https} unless {@code http://} stands in front of it, and may have
 * a path behind it, the server's {@code -uriContext}. Where a key and a secret are asked for, both
 * may be null for no authentication.
 *
 * <p>What goes wrong is thrown as an {@link AffectClientException}. Annotators that are {@linkplain
 * #addAnnotator added} run here, after the server's. Thread-safe; there are as many requests at a
 * time as threads were asked for. CoreNLP's own server does not read the affect that a document
 * already has.
 */
public class AffectClient extends AnnotationPipeline implements AutoCloseable {
  private final DocumentExchange exchange;
  private final BlockingQueue<URI> free;
  private final ExecutorService threads;

  /**
   * A client of the server that the environment variable {@code CORENLP_HOST} names, with the
   * credentials in {@code CORENLP_KEY} and {@code CORENLP_SECRET} if they are set.
   *
   * @throws IllegalStateException if {@code CORENLP_HOST} is not set
   */
  public AffectClient(Properties properties) {
    this(properties, Backends.of(System.getenv()));
  }

  /** A client of one server, with one request at a time. */
  public AffectClient(Properties properties, String host, int port) {
    this(properties, host, port, 1);
  }

  /** A client of one server that asks for authentication, with one request at a time. */
  public AffectClient(
      Properties properties, String host, int port, String apiKey, String apiSecret) {
    this(properties, host, port, 1, apiKey, apiSecret);
  }

  /** A client of one server on port 80 for {@code http}, else 443, that asks for authentication. */
  public AffectClient(Properties properties, String host, String apiKey, String apiSecret) {
    this(properties, host, Backends.defaultPort(host), 1, apiKey, apiSecret);
  }

  /** A client of one server, with as many requests at a time as there are threads. */
  public AffectClient(Properties properties, String host, int port, int threads) {
    this(properties, host, port, threads, null, null);
  }

  /** A client of one server that asks for authentication, with several requests at a time. */
  public AffectClient(
      Properties properties, String host, int port, int threads, String apiKey, String apiSecret) {
    this(properties, Backends.of(host, port, threads, apiKey, apiSecret));
  }

  /**
   * A client of several servers, which CoreNLP's client has on its command line only.
   *
   * @param backends such as {@code http://localhost:9000}; each takes one request at a time, and
   *     several if it is in the list repeatedly
   */
  public AffectClient(Properties properties, List<URI> backends, String apiKey, String apiSecret) {
    this(properties, new Backends(backends, apiKey, apiSecret));
  }

  private AffectClient(Properties properties, Backends backends) {
    exchange = new DocumentExchange(properties, backends.authorization());
    free = new LinkedBlockingQueue<>(backends.uris());
    threads = Executors.newFixedThreadPool(backends.uris().size(), AffectClient::daemon);
  }

  /** Sets how long later requests wait for an answer; 0, the default, for ever. */
  public void setTimeoutMilliseconds(int timeout) {
    exchange.setTimeout(timeout > 0 ? Optional.of(Duration.ofMillis(timeout)) : Optional.empty());
  }

  /** The text as a document, annotated. */
  public Annotation process(String text) {
    Annotation document = new Annotation(text);
    annotate(document);
    return document;
  }

  /**
   * {@inheritDoc} Waits until a server is free and has answered.
   *
   * @throws AffectClientException if the server cannot be reached, refuses, or answers with
   *     something else than a document; the annotation is then as it was
   * @throws RuntimeInterruptedException if the thread is interrupted
   * @throws IllegalStateException if the client has been shut down
   */
  @Override
  public void annotate(Annotation annotation) {
    checkOpen();
    annotateNow(annotation);
  }

  /**
   * Annotates in the background and returns at once.
   *
   * @param callback gets the same annotation when it is done, in another thread, in any case; if it
   *     failed, the reason is under {@link CoreAnnotations.ExceptionAnnotation}
   * @throws IllegalStateException if the client has been shut down
   */
  public void annotate(Annotation annotation, Consumer<Annotation> callback) {
    checkOpen();
    schedule(annotation, callback);
  }

  /**
   * Annotates all, as many at a time as this client has threads, and waits for them.
   *
   * @param numThreads not used: the client's threads were chosen when it was made
   * @param callback gets each annotation when it is done, also if it failed
   * @throws AffectClientException after all are done, the first failure, if any
   */
  @Override
  public void annotate(
      Iterable<Annotation> annotations, int numThreads, Consumer<Annotation> callback) {
    checkOpen();
    List<Future<?>> all = new ArrayList<>();
    annotations.forEach(annotation -> all.add(schedule(annotation, callback)));
    List<RuntimeException> failures = new ArrayList<>();
    all.forEach(future -> await(future).ifPresent(failures::add));
    if (!failures.isEmpty()) {
      RuntimeException first = failures.get(0);
      failures.stream().filter(failure -> failure != first).forEach(first::addSuppressed);
      throw first;
    }
  }

  /** Takes no more documents, and waits until all that are on their way are done. */
  public void shutdown() throws InterruptedException {
    threads.shutdown();
    threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
  }

  /** {@link #shutdown}; an interrupted thread stops waiting and gives up what is on its way. */
  @Override
  public void close() {
    try {
      shutdown();
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private void annotateNow(Annotation annotation) {
    try {
      URI backend = free.take();
      try {
        exchange.annotate(annotation, backend);
      } finally {
        free.add(backend);
      }
    } catch (InterruptedException e) {
      throw new RuntimeInterruptedException(e);
    }
    super.annotate(annotation);
  }

  private Future<?> schedule(Annotation annotation, Consumer<Annotation> callback) {
    return threads.submit(
        () -> {
          try {
            annotateNow(annotation);
          } catch (RuntimeException | Error e) {
            annotation.set(CoreAnnotations.ExceptionAnnotation.class, e);
            throw e;
          } finally {
            callback.accept(annotation);
          }
        });
  }

  private static Optional<RuntimeException> await(Future<?> future) {
    try {
      future.get();
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.of(
          e.getCause() instanceof RuntimeException cause ? cause : new RuntimeException(e));
    } catch (InterruptedException e) {
      throw new RuntimeInterruptedException(e);
    }
  }

  private void checkOpen() {
    if (threads.isShutdown()) {
      throw new IllegalStateException("this client has been shut down");
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "affect-client");
    thread.setDaemon(true);
    return thread;
  }
}
