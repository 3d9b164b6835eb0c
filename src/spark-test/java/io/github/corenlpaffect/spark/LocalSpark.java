package io.github.corenlpaffect.spark;

import org.apache.spark.sql.SparkSession;

/** Spark within the JVM of a test, on two cores. */
final class LocalSpark {
  private LocalSpark() {}

  /**
   * A session with our functions, named as an operator names them.
   *
   * @param files what {@code --files} would name, between commas
   */
  static SparkSession session(String files) {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.sql.extensions", AffectExtensions.class.getName())
        .config("spark.files", files)
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 2)
        .getOrCreate();
  }
}
