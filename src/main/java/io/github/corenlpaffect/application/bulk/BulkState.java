package io.github.corenlpaffect.application.bulk;

import javax.json.Json;
import javax.json.JsonObject;

/**
 * How far a run has come.
 *
 * @param batches how many batches of records are done
 * @param rows how many rows have been written
 * @param rejected how many records cannot be read
 * @param bytes the length of the file with the rows
 * @param rejectedBytes the length of the file with the rejections
 * @param digest stands for what was read so far
 */
public record BulkState(
    long batches, long rows, long rejected, long bytes, long rejectedBytes, long digest) {
  static final BulkState BEGINNING = new BulkState(0, 0, 0, 0, 0, 0);

  /** How many records have been read. */
  public long records() {
    return rows + rejected;
  }

  /** The same as JSON. */
  JsonObject toJson() {
    return Json.createObjectBuilder()
        .add("batches", batches)
        .add("rows", rows)
        .add("rejected", rejected)
        .add("bytes", bytes)
        .add("rejectedBytes", rejectedBytes)
        .add("digest", digest)
        .build();
  }

  static BulkState of(JsonObject json) {
    return new BulkState(
        number(json, "batches"),
        number(json, "rows"),
        number(json, "rejected"),
        number(json, "bytes"),
        number(json, "rejectedBytes"),
        number(json, "digest"));
  }

  private static long number(JsonObject json, String name) {
    return json.getJsonNumber(name).longValueExact();
  }
}
