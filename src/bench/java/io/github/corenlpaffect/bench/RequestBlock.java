package io.github.corenlpaffect.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** The same request again and again, over a number of connections that are kept. */
final class RequestBlock {
  private final List<HttpClient> connections;
  private final HttpRequest request;

  RequestBlock(URI uri, String text, int connections) {
    this.connections = Stream.generate(HttpClient::newHttpClient).limit(connections).toList();
    request = HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(text)).build();
  }

  /**
   * How many requests are answered in a second.
   *
   * @param time for which they are sent
   * @throws IllegalStateException if one of them is refused
   */
  double perSecond(Duration time) {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(connections.size());
    try {
      List<Callable<Long>> senders =
          connections.stream().<Callable<Long>>map(client -> () -> send(client, end)).toList();
      long answered = 0;
      for (Future<Long> sender : threads.invokeAll(senders)) {
        answered += sender.get();
      }
      return answered * 1e9 / (System.nanoTime() - start);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the requests have failed: " + e.getMessage(), e);
    } finally {
      threads.shutdown();
    }
  }

  private long send(HttpClient client, long end) throws IOException, InterruptedException {
    long answered = 0;
    while (System.nanoTime() < end) {
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() != HttpURLConnection.HTTP_OK) {
        throw new IOException("status " + response.statusCode());
      }
      answered++;
    }
    return answered;
  }
}
