package io.github.corenlpaffect.pipeline.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.corenlpaffect.pipeline.AffectServer;
import io.github.corenlpaffect.pipeline.StockServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every cell of the table of {@code docs/server.md} of clients: what they get from CoreNLP's server
 * and from ours.
 */
@Timeout(300)
class RealClientsIT {
  private static final String HEADER = "| client | output | CoreNLP's server | `AffectServer` |";

  private static LocalAnswers local;
  private static StockServer stock;
  private static AffectServer ours;

  /** A row of the table, for one output. */
  private record Row(RealClient client, String output, String stock, String ours) {
    static Stream<Row> of(String line) {
      List<String> cells = Stream.of(line.substring(1).split("\\|")).map(String::strip).toList();
      return Stream.of(cells.get(1).replace("`", "").split(", "))
          .map(
              output ->
                  new Row(RealClient.labelled(cells.get(0)), output, cells.get(2), cells.get(3)));
    }

    @Override
    public String toString() {
      return client + ", " + output;
    }
  }

  @BeforeAll
  static void start() throws IOException {
    local = new LocalAnswers();
    Properties shipped = new Properties();
    try (InputStream in = Files.newInputStream(Path.of("props/affect-server.properties"))) {
      shipped.load(in);
    }
    stock = StockServer.start(shipped, Optional.empty());
    ours = new AffectServer("-port", "0", "-timeout", "300000");
    ours.run();
  }

  @AfterAll
  static void stop() {
    stock.close();
    ours.stop();
  }

  static List<Row> rows() throws IOException {
    return Files.readAllLines(Path.of("docs/server.md")).stream()
        .dropWhile(line -> !line.equals(HEADER))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .flatMap(Row::of)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void coreNlpsServerAnswersAsTheTableSays(Row row) throws Exception {
    assumeTrue(row.client.tool().isThere(), row.client.tool()::absent);
    assertEquals(row.stock, row.client.ask(stock.port(), row.output, local).label());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void affectServerAnswersAsTheTableSays(Row row) throws Exception {
    assumeTrue(row.client.tool().isThere(), row.client.tool()::absent);
    assertEquals(row.ours, row.client.ask(ours.port(), row.output, local).label());
  }

  @Test
  void everyClientIsInTheTable() throws IOException {
    EnumSet<RealClient> inTable = EnumSet.noneOf(RealClient.class);
    rows().forEach(row -> inTable.add(row.client));
    assertEquals(EnumSet.allOf(RealClient.class), inTable);
  }
}
