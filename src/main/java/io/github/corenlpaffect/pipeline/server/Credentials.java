package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.BasicAuthenticator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The one user who may ask, by HTTP's basic authentication. Immutable. */
public final class Credentials extends BasicAuthenticator {
  private static final String REALM = "corenlp";

  private final byte[] username;
  private final byte[] password;

  /** The user of this name and password. */
  public Credentials(String username, String password) {
    super(REALM, StandardCharsets.UTF_8);
    this.username = bytes(username);
    this.password = bytes(password);
  }

  /** {@inheritDoc} Takes equally long whichever is wrong. */
  @Override
  public boolean checkCredentials(String user, String word) {
    return MessageDigest.isEqual(username, bytes(user))
        & MessageDigest.isEqual(password, bytes(word));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
