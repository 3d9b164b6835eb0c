package io.github.corenlpaffect.pipeline.server;

import java.net.HttpURLConnection;

/** A request that is refused: with which status, and in one line why. */
final class BadRequestException extends Exception {
  private static final long serialVersionUID = 1;

  private final int status;

  BadRequestException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** Refused with 400. */
  BadRequestException(String message) {
    this(HttpURLConnection.HTTP_BAD_REQUEST, message);
  }

  /** The HTTP status, from 400. */
  int status() {
    return status;
  }
}
