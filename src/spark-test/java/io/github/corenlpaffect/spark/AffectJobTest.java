package io.github.corenlpaffect.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AffectJobTest {
  private static final String ROWS =
      "id,review\n1,Lovely!\n2,\"I want my\n\"\"money\"\" back, it is bad!\"\n3,\n";

  /** Of each row its number, and what it feels like. */
  private static final List<String> RATED = List.of("1 Very positive", "2 Very negative", "3");

  @TempDir private Path folder;

  /** As {@code spark-submit} hands options on. */
  @BeforeAll
  static void setMaster() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
  }

  @AfterAll
  static void clearMaster() {
    System.clearProperty("spark.master");
    System.clearProperty("spark.ui.enabled");
  }

  @Test
  void csvBecomesParquetWhichIsReadInTurn() throws IOException {
    run(Files.writeString(folder.resolve("in.csv"), ROWS), "first", "review");
    assertEquals(RATED, rated("first"));
    try (SparkSession session = SparkSession.builder().getOrCreate()) {
      session.read().parquet(path("first")).drop("affect").write().parquet(path("plain"));
    }
    run(folder.resolve("plain"), "second", "review");
    assertEquals(RATED, rated("second"));
  }

  @Test
  void linesOfTextAndJsonAreRead() throws IOException {
    run(Files.writeString(folder.resolve("in.txt"), "Lovely!\n"), "lines");
    run(Files.writeString(folder.resolve("in.jsonl"), "{\"text\":\"Lovely!\"}\n"), "objects");
    try (SparkSession session = SparkSession.builder().getOrCreate()) {
      assertEquals(
          session.read().parquet(path("lines")).collectAsList(),
          session.read().parquet(path("objects")).collectAsList());
    }
  }

  @Test
  void whatIsWrongIsSaidAndNothingWritten() throws IOException {
    Path in = Files.writeString(folder.resolve("in.csv"), ROWS);
    assertEquals("there is no column text; there are id, review", refusal(in, "out"));
    Path rated = Files.writeString(folder.resolve("rated.csv"), "affect,text\n1,Lovely!\n");
    assertEquals("there is a column affect already", refusal(rated, "out"));
    assertEquals(
        "the arguments are IN OUT [COLUMN], not [" + in + "]",
        assertThrows(IllegalArgumentException.class, () -> AffectJob.main(in.toString()))
            .getMessage());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  private String refusal(Path in, String out) {
    return assertThrows(IllegalArgumentException.class, () -> run(in, out)).getMessage();
  }

  private void run(Path in, String out, String... column) throws IOException {
    AffectJob.main(
        column.length == 0
            ? new String[] {in.toString(), path(out)}
            : new String[] {in.toString(), path(out), column[0]});
  }

  private List<String> rated(String out) throws IOException {
    try (SparkSession session = SparkSession.builder().getOrCreate()) {
      return session.read().parquet(path(out)).orderBy("id").collectAsList().stream()
          .map(row -> row.getString(0) + (row.isNullAt(2) ? "" : " " + row.getStruct(2).get(0)))
          .toList();
    }
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
