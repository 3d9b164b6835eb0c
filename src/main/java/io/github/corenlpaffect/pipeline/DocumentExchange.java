package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationSerializer;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import edu.stanford.nlp.util.TypesafeMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/** Sends a document to a server and takes over what comes back. Thread-safe. */
final class DocumentExchange {
  private static final String AFFECT = "affect";

  private final AnnotationSerializer serializer = new AffectAnnotationSerializer();
  private final String query;
  private final Optional<String> lack;
  private final ServerConnection connection;

  DocumentExchange(Properties properties, Optional<String> authorization) {
    query = RequestProperties.query(properties);
    lack = lack(properties);
    connection = new ServerConnection(authorization);
  }

  void setTimeout(Optional<Duration> timeout) {
    connection.setTimeout(timeout);
  }

  /**
   * Has a document annotated.
   *
   * @throws AffectClientException if that failed; the document is then as it was
   */
  void annotate(Annotation document, URI backend) throws InterruptedException {
    document.remove(CoreAnnotations.ExceptionAnnotation.class);
    byte[] answer = post(document, backend);
    copy(read(backend, answer), document);
  }

  /** Where the server refuses what lacks something, that is the reason to tell first. */
  private byte[] post(Annotation document, URI backend) throws InterruptedException {
    try {
      return connection.post(backend, query, write(document));
    } catch (AffectClientException e) {
      if (lack.isPresent() && e.status().isPresent()) {
        String message = lack.get() + "; " + e.getMessage();
        throw AffectClientException.ofStatus(e.status().getAsInt(), message, e);
      }
      throw e;
    }
  }

  /** Our server brings along what targets need, CoreNLP's own does not. */
  private static Optional<String> lack(Properties properties) {
    boolean targets = "true".equals(properties.getProperty(AFFECT + ".targets", "").strip());
    return targets ? TargetLayers.lack(AFFECT, properties) : Optional.empty();
  }

  private byte[] write(Annotation document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      serializer.write(document, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** CoreNLP's reader throws what it comes upon in bytes that are no document. */
  private Annotation read(URI backend, byte[] answer) {
    try {
      return serializer.read(new ByteArrayInputStream(answer)).first();
    } catch (RuntimeInterruptedException e) {
      throw e;
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      String reason = answer.length == 0 ? "it is empty" : e.getMessage();
      throw AffectClientException.ofStatus(
          HttpURLConnection.HTTP_OK,
          "the answer of " + backend + " is no annotated document: " + reason,
          e);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a key says what its value is
  private static void copy(Annotation from, Annotation to) {
    for (Class key : from.keySet()) {
      to.set((Class<? extends TypesafeMap.Key<Object>>) key, from.get(key));
    }
  }
}
