package io.github.corenlpaffect.bench;

import io.github.corenlpaffect.pipeline.AffectServer;
import io.github.corenlpaffect.probes.Probes;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * What affect costs those who ask {@link AffectServer}: requests of 2 KB for JSON over four
 * connections, in alternating blocks of {@code tokenize} and {@code tokenize,affect}, so that
 * whatever else the machine does hits both. Server and clients share this JVM:
 *
 * <pre>
 * mvn -q -P bench test-compile exec:exec -Dbench=ServerBenchmark
 * </pre>
 *
 * <p>Prints the medians of the blocks, and the median and the range of the ratios of neighbours.
 */
public final class ServerBenchmark {
  private static final int CONNECTIONS = 4;
  private static final int CHARACTERS = 2000;
  private static final int PAIRS = 12;
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration BLOCK = Duration.ofSeconds(4);

  private ServerBenchmark() {}

  public static void main(String[] args) throws IOException {
    AffectServer server = new AffectServer("-port", "0", "-affect.model", LoadBenchmark.MODEL);
    server.run();
    try {
      RequestBlock tokenize = block(server, AnnotationBenchmark.TOKENIZE);
      RequestBlock affect = block(server, AnnotationBenchmark.AFFECT);
      tokenize.perSecond(WARM_UP);
      affect.perSecond(WARM_UP);
      compare(tokenize, affect);
    } finally {
      server.stop();
    }
    System.exit(0); // CoreNLP's server leaves a pool of threads behind
  }

  private static RequestBlock block(AffectServer server, String annotators) throws IOException {
    URI uri =
        URI.create(
            "http://localhost:%d/?annotators=%s&outputFormat=json"
                .formatted(server.port(), annotators));
    String text = String.join(" ", Probes.texts()).substring(0, CHARACTERS);
    return new RequestBlock(uri, text, CONNECTIONS);
  }

  private static void compare(RequestBlock tokenize, RequestBlock affect) {
    double[] without = new double[PAIRS];
    double[] with = new double[PAIRS];
    double[] ratios = new double[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      without[i] = tokenize.perSecond(BLOCK);
      with[i] = affect.perSecond(BLOCK);
      ratios[i] = with[i] / without[i];
    }
    print(AnnotationBenchmark.TOKENIZE, without, "%,8.0f requests/s (%,.0f to %,.0f)%n");
    print(AnnotationBenchmark.AFFECT, with, "%,8.0f requests/s (%,.0f to %,.0f)%n");
    print("ratio", ratios, "%8.2f (%.2f to %.2f)%n");
  }

  private static void print(String measure, double[] values, String format) {
    Arrays.sort(values);
    double median = (values[(PAIRS - 1) / 2] + values[PAIRS / 2]) / 2;
    System.out.printf(Locale.ROOT, "%-16s" + format, measure, median, values[0], values[PAIRS - 1]);
  }
}
