package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.io.RuntimeIOException;
import java.util.OptionalInt;

/** A document could not be annotated by a server; the message names the server and says why. */
public final class AffectClientException extends RuntimeIOException {
  private static final long serialVersionUID = 1;

  private static final int NONE = -1;

  private final int status;

  private AffectClientException(String message, Throwable cause, int status) {
    super(message, cause);
    this.status = status;
  }

  /** The server gave no answer. */
  static AffectClientException withoutAnswer(String message, Throwable cause) {
    return new AffectClientException(message, cause, NONE);
  }

  /** The server gave an answer of this HTTP status that is of no use. */
  static AffectClientException ofStatus(int status, String message, Throwable cause) {
    return new AffectClientException(message, cause, status);
  }

  /** The HTTP status of the server's answer; empty if it gave none. */
  public OptionalInt status() {
    return status == NONE ? OptionalInt.empty() : OptionalInt.of(status);
  }
}
