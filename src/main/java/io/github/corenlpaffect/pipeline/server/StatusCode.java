package io.github.corenlpaffect.pipeline.server;

import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The status that fits where CoreNLP's server says 500 to everything. Its words stay. */
final class StatusCode {
  private static final Pattern TIME_OUT =
      Pattern.compile("CoreNLP request timed out|Timeout when executing");

  /** What CoreNLP throws at options, patterns and lists of annotators that are wrong. */
  private static final Pattern BAD_VALUE =
      Pattern.compile(
          "(java\\.util\\.concurrent\\.ExecutionException: )?"
              + "([\\w.$]+\\.(IllegalArgumentException|\\w*ParseException): "
              + "|java\\.lang\\.IllegalStateException: Error: cannot process "
              + "|java\\.lang\\.RuntimeException: Error when parsing)");

  private StatusCode() {}

  /** The same answer with the status that fits. */
  static Answer fitting(Answer answer) {
    if (answer.status() < 0) {
      return Answer.line(HttpURLConnection.HTTP_INTERNAL_ERROR, "the server had no answer")
          .forAnyOrigin();
    }
    if (answer.status() != HttpURLConnection.HTTP_INTERNAL_ERROR) {
      return answer;
    }
    String words = new String(answer.body(), StandardCharsets.UTF_8);
    if (TIME_OUT.matcher(words).lookingAt()) {
      return answer.with(HttpURLConnection.HTTP_GATEWAY_TIMEOUT);
    }
    return BAD_VALUE.matcher(words).lookingAt()
        ? answer.with(HttpURLConnection.HTTP_BAD_REQUEST)
        : answer;
  }
}
