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
  private final AnnotationSerializer serializer = new AffectAnnotationSerializer();
  private final String query;
  private final ServerConnection connection;

  DocumentExchange(Properties properties, Optional<String> authorization) {
    query = RequestProperties.query(properties);
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
    byte[] answer = connection.post(backend, query, write(document));
    copy(read(backend, answer), document);
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
