package io.github.corenlpaffect.pipeline;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Posts bytes to CoreNLP servers and returns the bytes that they answer with. Thread-safe. */
final class ServerConnection {
  private static final int LONGEST_MESSAGE = 1000;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Optional<String> authorization;
  private volatile Optional<Duration> timeout = Optional.empty();

  /**
   * Connections with these credentials.
   *
   * @param authorization the header of basic authentication
   */
  ServerConnection(Optional<String> authorization) {
    this.authorization = authorization;
  }

  /** How long later requests wait for an answer; empty for ever. */
  void setTimeout(Optional<Duration> timeout) {
    this.timeout = timeout;
  }

  /**
   * Posts a document.
   *
   * @param backend the server, without the query
   * @param query encoded
   * @throws AffectClientException if there is no answer of status 200
   */
  byte[] post(URI backend, String query, byte[] body) throws InterruptedException {
    HttpRequest request = request(URI.create(backend + "?" + query), body);
    HttpResponse<byte[]> answer = send(backend, request);
    if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
      throw refused(backend, answer);
    }
    return answer.body();
  }

  private HttpRequest request(URI uri, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/x-protobuf")
            .POST(BodyPublishers.ofByteArray(body));
    authorization.ifPresent(value -> request.header("Authorization", value));
    timeout.ifPresent(request::timeout);
    return request.build();
  }

  private HttpResponse<byte[]> send(URI backend, HttpRequest request) throws InterruptedException {
    try {
      return sendTwice(request);
    } catch (HttpTimeoutException e) {
      long limit = request.timeout().map(Duration::toMillis).orElse(0L);
      throw AffectClientException.withoutAnswer(
          backend + " has not answered within " + limit + " ms", e);
    } catch (ConnectException e) {
      throw AffectClientException.withoutAnswer(
          "cannot connect to " + backend + "; is a server running there?", e);
    } catch (IOException e) {
      throw AffectClientException.withoutAnswer(
          "the connection to " + backend + " failed: " + e.getMessage(), e);
    }
  }

  /** Sends again what met a connection that the server was closing because it had been idle. */
  private HttpResponse<byte[]> sendTwice(HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (HttpTimeoutException | ConnectException e) {
      throw e;
    } catch (IOException e) {
      return http.send(request, BodyHandlers.ofByteArray());
    }
  }

  private static AffectClientException refused(URI backend, HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    String said = new String(answer.body(), StandardCharsets.UTF_8).strip();
    String reason =
        status == HttpURLConnection.HTTP_UNAUTHORIZED
            ? " (key and secret are wrong or missing)"
            : "";
    String message = said.isEmpty() ? "" : ": " + shortened(said);
    return AffectClientException.ofStatus(
        status, backend + " answered with status " + status + reason + message, null);
  }

  private static String shortened(String said) {
    return said.length() <= LONGEST_MESSAGE ? said : said.substring(0, LONGEST_MESSAGE) + "…";
  }
}
