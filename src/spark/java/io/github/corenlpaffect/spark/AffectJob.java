package io.github.corenlpaffect.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A job for {@code spark-submit}: reads a table, adds the column {@code affect}, and writes it as
 * Parquet.
 *
 * <pre>
 * IN OUT [COLUMN]
 * </pre>
 *
 * <p>{@code IN} is a file, a folder or a pattern; the ending tells CSV (with a header), JSON Lines
 * and plain text, whose lines become a column {@code text}, packed or not; all else is Parquet.
 * {@code COLUMN} has the texts; {@code text} if not given. The order of rows may change.
 */
public final class AffectJob {
  private static final String TEXT = "text";

  /** So many tasks for each core, so that none waits long for the last. */
  private static final int TASKS_PER_CORE = 4;

  private AffectJob() {}

  /**
   * Runs the job.
   *
   * @throws IllegalArgumentException if the arguments are wrong
   * @throws IOException if the session cannot be closed
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length < 2 || arguments.length > 3) {
      throw new IllegalArgumentException(
          "the arguments are IN OUT [COLUMN], not " + Arrays.toString(arguments));
    }
    String column = arguments.length > 2 ? arguments[2] : TEXT;
    try (SparkSession session =
        SparkSession.builder()
            .appName("affect")
            .withExtensions(new AffectExtensions())
            .getOrCreate()) {
      write(read(session, arguments[0]), column, arguments[1]);
    }
  }

  private static Dataset<Row> read(SparkSession session, String in) {
    String name = in.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|bz2|zst|lz4)$", "");
    DataFrameReader reader = session.read();
    if (name.endsWith(".csv")) {
      // As RFC 4180 has it: line ends may stand in quotes, and quotes are doubled.
      return reader.options(Map.of("header", "true", "multiLine", "true", "escape", "\"")).csv(in);
    }
    if (name.endsWith(".txt")) {
      return reader.text(in).withColumnRenamed("value", TEXT);
    }
    return name.endsWith(".json") || name.endsWith(".jsonl") ? reader.json(in) : reader.parquet(in);
  }

  private static void write(Dataset<Row> rows, String column, String out) {
    List<String> columns = List.of(rows.columns());
    if (!columns.contains(column)) {
      throw new IllegalArgumentException(
          "there is no column " + column + "; there are " + String.join(", ", columns));
    }
    if (columns.contains(AffectFunction.NAME)) {
      throw new IllegalArgumentException("there is a column " + AffectFunction.NAME + " already");
    }
    spread(rows)
        .withColumn(AffectFunction.NAME, AffectFunctions.affect(rows.col(column)))
        .write()
        .parquet(out);
    System.out.printf(
        Locale.ROOT, "%,d rows in %s%n", rows.sparkSession().read().parquet(out).count(), out);
  }

  /** Shares out what Spark would leave to fewer tasks than cores, such as a packed file. */
  private static Dataset<Row> spread(Dataset<Row> rows) {
    int cores = rows.sparkSession().sparkContext().defaultParallelism();
    return rows.rdd().getNumPartitions() < cores ? rows.repartition(TASKS_PER_CORE * cores) : rows;
  }
}
