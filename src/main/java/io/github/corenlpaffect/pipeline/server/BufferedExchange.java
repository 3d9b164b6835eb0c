package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpPrincipal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;

/**
 * A request that has been read and checked, for a handler of CoreNLP's. What the handler answers is
 * kept, so that it can still be changed. A handler may answer from another thread, but not from two
 * at once.
 */
final class BufferedExchange extends HttpExchange {
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("Content-length", "Transfer-encoding");

  private final HttpExchange client;
  private final URI uri;
  private final Headers requestHeaders = new Headers();
  private final Headers responseHeaders = new Headers();
  private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
  private InputStream requestBody;
  private OutputStream responseBody = answer;
  private volatile int status = -1;

  BufferedExchange(HttpExchange client, URI uri, byte[] body) {
    this.client = client;
    this.uri = uri;
    requestBody = new ByteArrayInputStream(body);
    requestHeaders.putAll(client.getRequestHeaders());
  }

  /** What the handler has answered; status −1 if nothing. */
  synchronized Answer answer() {
    OF_THE_CONNECTION.forEach(responseHeaders::remove);
    return new Answer(status, responseHeaders, answer.toByteArray());
  }

  @Override
  public synchronized void sendResponseHeaders(int code, long length) {
    status = code;
  }

  @Override
  public void close() {
    // The connection is closed by whoever sends the answer.
  }

  @Override
  public Headers getRequestHeaders() {
    return requestHeaders;
  }

  @Override
  public Headers getResponseHeaders() {
    return responseHeaders;
  }

  @Override
  public URI getRequestURI() {
    return uri;
  }

  @Override
  public InputStream getRequestBody() {
    return requestBody;
  }

  @Override
  public OutputStream getResponseBody() {
    return responseBody;
  }

  @Override
  public int getResponseCode() {
    return status;
  }

  @Override
  public void setStreams(InputStream in, OutputStream out) {
    requestBody = in == null ? requestBody : in;
    responseBody = out == null ? responseBody : out;
  }

  @Override
  public String getRequestMethod() {
    return client.getRequestMethod();
  }

  @Override
  public HttpContext getHttpContext() {
    return client.getHttpContext();
  }

  @Override
  public InetSocketAddress getRemoteAddress() {
    return client.getRemoteAddress();
  }

  @Override
  public InetSocketAddress getLocalAddress() {
    return client.getLocalAddress();
  }

  @Override
  public String getProtocol() {
    return client.getProtocol();
  }

  @Override
  public Object getAttribute(String name) {
    return client.getAttribute(name);
  }

  @Override
  public void setAttribute(String name, Object value) {
    client.setAttribute(name, value);
  }

  @Override
  public HttpPrincipal getPrincipal() {
    return client.getPrincipal();
  }
}
