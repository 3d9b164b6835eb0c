package io.github.corenlpaffect.pipeline.clients;

import java.io.IOException;
import java.util.List;

/** What a client needs on this machine. */
enum Tool {
  JAVA("Java", "java", "-version"),
  CURL("curl", "curl", "--version"),
  PYTHON("Debian's python3", Tool.PYTHON_3, "--version"),
  NLTK("Debian's python3-nltk and python3-requests", Tool.PYTHON_3, "-c", "import nltk, requests"),
  PROTOBUF("Debian's python3-protobuf", Tool.PYTHON_3, "-c", "import google.protobuf.message"),
  NODE(
      "Node.js and what \"npm ci\" installs in src/test/node",
      "node",
      "--eval",
      "require('./src/test/node/node_modules/corenlp')");

  /** Debian's, which its packages are for. */
  static final String PYTHON_3 = "/usr/bin/python3";

  private final String description;
  private final List<String> check;

  Tool(String description, String... check) {
    this.description = description;
    this.check = List.of(check);
  }

  boolean isThere() {
    try {
      return Run.of(check, "").code() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is said where it is absent. */
  String absent() {
    return "needs " + description;
  }
}
